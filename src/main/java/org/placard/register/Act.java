package org.placard.register;

import java.util.Set;

/**
 * Something that can be done now. Its form is the fragment of the same name in {@code files/acts.html}.
 *
 * @param id of the step, or the name of the message, in the diagram
 * @param subject id of the obligation; null where it concerns the draft itself
 */
public record Act(String id, String subject) {

    private static final Set<String> RARE = Set.of(
            "consideration-ended",
            "consultation-held",
            "consultation-waived",
            "core-group-named",
            "corrigendum-issued",
            "document-reissued",
            "draft-withdrawn",
            "group-joins",
            "group-leaves",
            "leave-granted",
            "revision-received",
            "state-leaves");

    /** Whether it is seldom what the reader came for: its form is shown folded. */
    public boolean rare() {
        return RARE.contains(id);
    }
}
