package org.placard.drafts;

import java.util.List;
import org.placard.drafts.Consultations.Consultation;
import org.placard.journal.Journal;
import org.placard.journal.contract.ConsultationHeld;
import org.placard.journal.contract.ConsultationWaived;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.lifecycle.Whereabouts;
import org.placard.platform.FileId;
import org.springframework.stereotype.Service;

/** What the diagram of informal consultations brings about when the token comes by. */
@Service
public class ConsultationMilestones {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Whereabouts whereabouts;
    private final Drafts drafts;
    private final Consultations consultations;

    ConsultationMilestones(
            Journal journal, Lifecycle lifecycle, Whereabouts whereabouts, Drafts drafts, Consultations consultations) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.whereabouts = whereabouts;
        this.drafts = drafts;
        this.consultations = consultations;
    }

    /** Those of a draft that was announced are open since then. */
    public void open(FileId file) {
        if (!whereabouts.awaits(InformalConsultations.CONSULTATION_HELD, BusinessKey.of(file))) {
            lifecycle.start(InformalConsultations.PROCESS, BusinessKey.of(file));
        }
    }

    public void announceConsultation(FileId file) {
        List<Consultation> all = consultations.of(file);
        Consultation held = all.get(all.size() - 1);
        journal.happened(file, new ConsultationHeld(drafts.reference(file), held.on(), held.place(), held.openEnded()));
    }

    public void announceException(FileId file) {
        String reason = consultations.waiver(file).orElseThrow().reason();
        journal.happened(file, new ConsultationWaived(drafts.reference(file), reason));
    }
}
