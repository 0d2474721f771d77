package org.placard.action;

import java.util.Map;
import java.util.Optional;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Circumstances;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Component;

/** Words what stands in the way of the Council's action. */
@Component
class ActionCircumstances implements Circumstances {

    @Override
    public Map<String, Object> facts(String act, BusinessKey key) {
        return Map.of();
    }

    @Override
    public Optional<Refusal> refusal(String rule, BusinessKey key) {
        return rule.equals(ActionRule.REVISION_PENDING.id())
                ? Optional.of(new Refusal(ActionRule.REVISION_PENDING, "file"))
                : Optional.empty();
    }
}
