package org.placard.drafts;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Circumstances;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Component;

/** Tells whether a revised text is in hand. */
@Component
class RevisionCircumstances implements Circumstances {

    private static final Set<String> ACTS = Set.of(
            Consideration.REVISION_RECEIVED.name(),
            Consideration.TAKE_ACTION.id(),
            Consideration.TEXT_ORALLY_REVISED.name(),
            Consideration.SEPARATE_VOTE_REQUESTED.name(),
            Consideration.ACTION_DEFERRED.name());

    private final Revising revising;

    RevisionCircumstances(Revising revising) {
        this.revising = revising;
    }

    @Override
    public Map<String, Object> facts(String act, BusinessKey key) {
        return ACTS.contains(act) && revising.inHand(key.file()) ? Map.of("revision", "in-hand") : Map.of();
    }

    @Override
    public Optional<Refusal> refusal(String rule, BusinessKey key) {
        return rule.equals(DraftRule.REVISION_PENDING.id())
                ? Optional.of(new Refusal(DraftRule.REVISION_PENDING, "file"))
                : Optional.empty();
    }
}
