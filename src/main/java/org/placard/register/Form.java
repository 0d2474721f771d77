package org.placard.register;

import java.util.Set;
import org.placard.lifecycle.Act;

/**
 * The form of something that can be done now: the fragment of the same name in {@code files/acts.html}.
 *
 * @param id of the step, or the name of the message, in the diagram
 * @param subject id of the obligation or amendment; null where it concerns the draft itself
 */
public record Form(String id, String subject) {

    private static final Set<String> RARE = Set.of(
            "action-deferred",
            "action-rescheduled",
            "amendment-not-put",
            "amendment-tabled",
            "amendment-withdrawn",
            "consideration-ended",
            "consultation-held",
            "consultation-waived",
            "core-group-named",
            "corrigendum-issued",
            "document-reissued",
            "draft-withdrawn",
            "due-date-changed",
            "explanation-made",
            "group-joins",
            "group-leaves",
            "leave-granted",
            "no-action-moved",
            "obligation-superseded",
            "order-amendments",
            "plan-again",
            "preparation-changed",
            "revision-received",
            "separate-vote-requested",
            "state-leaves",
            "statement-made",
            "text-orally-revised",
            "waiver-requested");

    static Form of(Act act) {
        return new Form(act.id(), act.key().subject());
    }

    /** Whether it is seldom what the reader came for: its form is shown folded. */
    public boolean rare() {
        return RARE.contains(id);
    }
}
