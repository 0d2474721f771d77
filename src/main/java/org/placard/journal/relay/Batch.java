package org.placard.journal.relay;

import java.util.List;

/**
 * What one Kafka transaction carries.
 *
 * @param number counts the batches of a shard, over all its owners; Kafka keeps it as the committed offset of a group
 */
record Batch(long number, List<Outbox.Row> rows) {}
