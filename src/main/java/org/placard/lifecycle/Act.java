package org.placard.lifecycle;

import java.util.List;
import org.placard.platform.Refusal;

/**
 * Something that a person can do with a file, now or at another time.
 *
 * @param id of the user task, or name of the message
 * @param process the process that has it; the one that runs, where several do
 * @param obstacles what stands in its way now, in the order in which the command would say so; empty: it is possible
 */
public record Act(String id, BusinessKey key, String process, List<Refusal> obstacles) {

    public boolean possible() {
        return obstacles.isEmpty();
    }
}
