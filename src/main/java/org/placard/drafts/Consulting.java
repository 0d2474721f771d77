package org.placard.drafts;

import java.time.LocalDate;
import java.util.Map;
import org.placard.drafts.Consultations.Consultation;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.lifecycle.Obstacles;
import org.placard.platform.Actors;
import org.placard.platform.FileId;
import org.placard.platform.Geneva;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Service;

/**
 * The main sponsor records informal consultations, of which at least one open to all has to be held before action (HRC
 * resolution 5/1, annex, para. 113); the President can make an exception.
 */
@Service
public class Consulting {

    private static final int PLACE = 200;

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Obstacles obstacles;
    private final IncomingText incoming;
    private final Drafts drafts;
    private final Consultations consultations;

    Consulting(
            Journal journal,
            Lifecycle lifecycle,
            Obstacles obstacles,
            IncomingText incoming,
            Drafts drafts,
            Consultations consultations) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.obstacles = obstacles;
        this.incoming = incoming;
        this.drafts = drafts;
        this.consultations = consultations;
    }

    /** Records a consultation that was held, today at the latest. */
    public void record(FileId file, LocalDate on, String place, boolean openEnded, String reason, Long expected) {
        incoming.refuseUnlessMainSponsor(file);
        if (on == null) {
            throw new Refusal(DraftRule.MISSING, "on", "on");
        }
        Inputs.present("place", place, PLACE);
        Command command = Command.of(file, "record-consultation")
                .because(reason)
                .expecting(expected)
                .with("on", on)
                .with("openEnded", openEnded);
        journal.record(command, () -> {
            obstacles.refuse(InformalConsultations.CONSULTATION_HELD.name(), BusinessKey.of(file));
            refuseFuture(on);
            consultations.add(
                    file,
                    new Consultation(on, place.strip(), openEnded),
                    Actors.current().name(),
                    journal.now());
            lifecycle.correlate(InformalConsultations.CONSULTATION_HELD, BusinessKey.of(file), Map.of());
        });
    }

    /** @param reason why the Council may act without; needed, because the rule is the consultation */
    public void waive(FileId file, String reason, Long expected) {
        drafts.get(file);
        Inputs.reason(reason);
        Command command = Command.of(file, "waive-consultation").because(reason).expecting(expected);
        journal.record(command, () -> {
            obstacles.refuse(InformalConsultations.CONSULTATION_WAIVED.name(), BusinessKey.of(file));
            consultations.waive(file, Actors.current().name(), journal.now(), command.reason());
            lifecycle.correlate(InformalConsultations.CONSULTATION_WAIVED, BusinessKey.of(file), Map.of());
        });
    }

    private void refuseFuture(LocalDate on) {
        if (on.isAfter(Geneva.day(journal.now()))) {
            throw new Refusal(DraftRule.CONSULTATION_IN_FUTURE, "on", on);
        }
    }
}
