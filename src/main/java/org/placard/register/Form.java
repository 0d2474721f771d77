package org.placard.register;

import java.util.Set;
import java.util.stream.Stream;
import org.placard.lifecycle.Act;
import org.placard.platform.Actor;
import org.placard.platform.Role;

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
            "preparation-changed",
            "revision-received",
            "separate-vote-requested",
            "state-leaves",
            "statement-made",
            "text-orally-revised",
            "waiver-requested");

    /** A meeting that waits to be held can get another slot as well: no step of the diagram is taken then. */
    static Stream<Form> of(Act act, Actor actor) {
        Form form = new Form(act.id(), act.key().subject());
        boolean movable = act.id().equals("hold-meeting") && actor.is(Role.SECRETARIAT);
        return movable ? Stream.of(form, new Form("plan-again", form.subject())) : Stream.of(form);
    }

    /** Whether it is seldom what the reader came for: its form is shown folded. */
    public boolean rare() {
        return RARE.contains(id);
    }
}
