package org.placard.journal.relay;

import java.util.List;
import java.util.UUID;

/** How many shards a node holds when all are there: as many as every other, and the first in order one of what is left. */
final class FairShare {

    private FairShare() {}

    /** @param nodes all that are there, in the same order for everybody */
    static int of(UUID node, List<UUID> nodes, int shards) {
        int place = nodes.indexOf(node);
        if (place < 0) {
            return 0;
        }
        return shards / nodes.size() + (place < shards % nodes.size() ? 1 : 0);
    }
}
