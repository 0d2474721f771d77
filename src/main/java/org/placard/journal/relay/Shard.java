package org.placard.journal.relay;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.utils.Utils;

/** Which shard a file is in: the partition that Kafka's own producers would choose for it as a key. */
final class Shard {

    /** Of rows posted before it was known how many there are. */
    static final int UNKNOWN = -1;

    private Shard() {}

    static int of(String file, int partitions) {
        return hash(file) % partitions;
    }

    /** Never negative. */
    static int hash(String file) {
        return Utils.toPositive(Utils.murmur2(file.getBytes(StandardCharsets.UTF_8)));
    }
}
