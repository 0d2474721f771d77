package org.placard.journal.relay;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many events wait in the outbox, and for how long: asked of the database at most once a second. */
@Component
class Backlog {

    /** @param oldest how long the shard's oldest event waits */
    record OfShard(int shard, long events, Duration oldest) {}

    private static final long KEPT_NANOS = Duration.ofSeconds(1).toNanos();

    private final JdbcClient jdbc;
    private List<OfShard> known;
    private long at;

    Backlog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The shards that have any. */
    synchronized List<OfShard> shards() {
        long now = System.nanoTime();
        if (known == null || now - at > KEPT_NANOS) {
            known = read();
            at = now;
        }
        return known;
    }

    long events() {
        return shards().stream().mapToLong(OfShard::events).sum();
    }

    Duration oldest() {
        return shards().stream()
                .map(OfShard::oldest)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    OfShard of(int shard) {
        return shards().stream()
                .filter(one -> one.shard() == shard)
                .findFirst()
                .orElse(new OfShard(shard, 0, Duration.ZERO));
    }

    private List<OfShard> read() {
        return jdbc.sql(
                        "select waiting.shard, waiting.events, (extract(epoch from clock_timestamp() - (select posted_at"
                                + " from outbox where shard = waiting.shard order by id limit 1)) * 1000)::bigint as oldest"
                                + " from (select shard, count(*) as events from outbox group by shard) waiting")
                .query((row, index) -> new OfShard(
                        row.getInt("shard"),
                        row.getLong("events"),
                        Duration.ofMillis(Math.max(0, row.getLong("oldest")))))
                .list();
    }
}
