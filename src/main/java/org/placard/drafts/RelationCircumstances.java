package org.placard.drafts;

import java.util.Map;
import java.util.Optional;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Circumstances;
import org.placard.platform.Actors;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Component;

/** Tells how a draft and the State of whoever asks are related: main-sponsor or other. */
@Component
class RelationCircumstances implements Circumstances {

    private final Drafts drafts;

    RelationCircumstances(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Map<String, Object> facts(String act, BusinessKey key) {
        String state = Actors.known() ? Actors.current().state() : null;
        return state == null
                ? Map.of()
                : drafts.find(key.file())
                        .map(draft -> Map.<String, Object>of(
                                "relation", state.equals(draft.tabledBy()) ? "main-sponsor" : "other"))
                        .orElse(Map.of());
    }

    @Override
    public Optional<Refusal> refusal(String rule, BusinessKey key) {
        return rule.equals(DraftRule.MAIN_SPONSOR_ONLY.id())
                ? Optional.of(new Refusal(
                        DraftRule.MAIN_SPONSOR_ONLY,
                        "file",
                        drafts.get(key.file()).tabledBy()))
                : Optional.empty();
    }
}
