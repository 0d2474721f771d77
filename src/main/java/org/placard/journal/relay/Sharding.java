package org.placard.journal.relay;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.placard.platform.topics.TopicRefused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How the outbox is divided into shards: one for each partition of the topic. */
@Component
class Sharding {

    private record Current(String topic, int partitions) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Sharding(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Makes the shards those of this topic, if they are not. What waits in the outbox is divided anew.
     *
     * @throws TopicRefused if events went to this topic under another number of partitions
     */
    void adopt(String topic, int partitions) {
        transaction.executeWithoutResult(status -> {
            // One node at a time; who posts only reads it and does not wait.
            jdbc.sql("lock table relay_topic in exclusive mode").update();
            Current wanted = new Current(topic, partitions);
            Current current = current();
            if (!wanted.equals(current)) {
                refuseIfSentOtherwise(wanted, current);
                divide(wanted);
            }
        });
    }

    private Current current() {
        return jdbc.sql("select topic, partitions from relay_topic")
                .query((row, index) -> new Current(row.getString("topic"), row.getInt("partitions")))
                .optional()
                .orElse(null);
    }

    private void refuseIfSentOtherwise(Current wanted, Current current) {
        boolean same = current != null && current.topic().equals(wanted.topic());
        if (same
                && jdbc.sql("select exists (select from relay_shard where batch > 0)")
                        .query(Boolean.class)
                        .single()) {
            throw new TopicRefused("Events went to the topic %s when it had %d partitions; with %d, files would change"
                            .formatted(wanted.topic(), current.partitions(), wanted.partitions())
                    + " places and their events could be read out of order. Name a new topic (placard.events.topic)"
                    + " and replay the journal into it.");
        }
    }

    private void divide(Current wanted) {
        // Waits for those who post under the old number and holds up those who come, until the new one counts.
        jdbc.sql("lock table outbox in exclusive mode").update();
        jdbc.sql(
                        "insert into relay_topic (topic, partitions) values (?, ?)"
                                + " on conflict (only_row) do update set topic = excluded.topic, partitions = excluded.partitions")
                .params(wanted.topic(), wanted.partitions())
                .update();
        jdbc.sql("delete from relay_shard where shard >= ?")
                .param(wanted.partitions())
                .update();
        jdbc.sql("insert into relay_shard (shard) select generate_series(0, ? - 1) on conflict (shard) do update"
                        + " set epoch = relay_shard.epoch + 1, owner = null, lease_until = null, batch = 0,"
                        + " batch_rows = '{}'")
                .param(wanted.partitions())
                .update();
        filesByShard(wanted.partitions()).forEach(this::move);
    }

    private Map<Integer, List<String>> filesByShard(int partitions) {
        return jdbc.sql("select distinct file from outbox").query(String.class).list().stream()
                .collect(Collectors.groupingBy(file -> Shard.of(file, partitions)));
    }

    private void move(int shard, List<String> files) {
        jdbc.sql("update outbox set shard = ? where shard <> ? and file = any(?)")
                .params(shard, shard, files.toArray(String[]::new))
                .update();
    }
}
