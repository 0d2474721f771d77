package org.placard.drafts;

import java.util.Map;
import java.util.Optional;
import org.placard.drafts.Consultations.Consultation;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Circumstances;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Component;

/** Tells whether an open-ended informal consultation was held, or the President made an exception. */
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
        if (act.equals(InformalConsultations.CONSULTATION_WAIVED.name())) {
            return consultations.waiver(key.file()).isPresent() ? Map.of("exception", "made") : Map.of();
        }
        boolean concerned = act.equals(Consideration.TAKE_ACTION.id());
        return concerned && isMissing(key.file()) ? Map.of("consultation", "none") : Map.of();
    }

    @Override
    public Optional<Refusal> refusal(String rule, BusinessKey key) {
        if (rule.equals(DraftRule.EXCEPTION_ALREADY.id())) {
            return Optional.of(new Refusal(DraftRule.EXCEPTION_ALREADY, "file"));
        }
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
