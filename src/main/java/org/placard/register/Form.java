package org.placard.register;

import java.util.Set;

/**
 * The form of something that can be done now: the fragment of the same name in {@code files/acts.html}.
 *
 * @param id of the step, or the name of the message, in the diagram
 * @param subject id of the obligation or amendment; null where it concerns the draft itself
 */
public record Form(String id, String subject) {

    private static final Set<String> RARE = Set.of(
            "amendment-not-put",
            "amendment-withdrawn",
            "consideration-ended",
            "core-group-named",
            "draft-withdrawn",
            "group-joins",
            "group-leaves",
            "revision-received",
            "state-leaves");

    /** Whether it is seldom what the reader came for: its form is shown folded. */
    public boolean rare() {
        return RARE.contains(id);
    }
}
