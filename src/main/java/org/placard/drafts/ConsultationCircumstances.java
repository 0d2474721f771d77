package org.placard.drafts;

import java.util.Map;
import java.util.Optional;
import org.placard.drafts.Consultations.Consultation;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Circumstances;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Component;

/** Tells whether no open-ended informal consultation was held, and the President made no exception. */
@Component
class ConsultationCircumstances implements Circumstances {

    private final Drafts drafts;
    private final Consultations consultations;

    ConsultationCircumstances(Drafts drafts, Consultations consultations) {
        this.drafts = drafts;
        this.consultations = consultations;
    }

    @Override
    public Map<String, Object> facts(String act, BusinessKey key) {
        boolean concerned = act.equals(Consideration.TAKE_ACTION.id());
        return concerned && isMissing(key.file()) ? Map.of("consultation", "none") : Map.of();
    }

    @Override
    public Optional<Refusal> refusal(String rule, BusinessKey key) {
        return rule.equals(DraftRule.NO_CONSULTATION.id())
                ? Optional.of(new Refusal(DraftRule.NO_CONSULTATION, "file"))
                : Optional.empty();
    }

    private boolean isMissing(FileId file) {
        return drafts.get(file).kind().hasSponsors()
                && consultations.of(file).stream().noneMatch(Consultation::openEnded)
                && consultations.waiver(file).isEmpty();
    }
}
