package org.placard.journal.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A long time without Kafka leaves many rows: what is asked of the table then stays indexed. */
class LargeOutboxTest {

    private static final int ROWS = 60_000;
    private static final String NEXT = "select id, file, data from outbox where shard = 3 order by id limit 500";

    @Test
    void the_next_rows_of_a_shard_and_the_oldest_ones_are_found_by_index() {
        try (RelayNode node = new RelayNode(RelayDatabase.fresh(), RelayNode.settings("large." + UUID.randomUUID()))) {
            node.sharding.adopt(node.parts.settings().topic(), 6);
            // The statistics of an empty table, as they are when the outage begins.
            node.jdbc.sql("analyze outbox").update();
            node.jdbc
                    .sql("insert into outbox (file, sequence, event, type, time, data, hash, shard)"
                            + " select 'file-' || n % 3000, n, gen_random_uuid(), 't.v1', now(), repeat('x', 200), '00',"
                            + " n % 6 from generate_series(1, ?) n")
                    .param(ROWS)
                    .update();

            assertThat(plan(node, NEXT)).contains("outbox_next").doesNotContain("Seq Scan");
            assertThat(plan(node, "delete from outbox where id = any(array(select unnest('{5,6,7}'::bigint[])))"))
                    .contains("outbox_pkey")
                    .doesNotContain("Seq Scan on outbox");
            assertThat(node.outbox.next(3, 500))
                    .hasSize(500)
                    .extracting(Outbox.Row::sequence)
                    .startsWith(3L, 9L, 15L);
            assertThat(node.backlog.events()).isEqualTo(ROWS);

            // As PostgreSQL does by itself within a minute.
            node.jdbc.sql("analyze outbox").update();
            assertThat(plan(node, NEXT)).contains("Index Scan using outbox_").doesNotContain("Seq Scan", "Sort");
        }
    }

    private static String plan(RelayNode node, String sql) {
        return String.join(
                "\n", node.jdbc.sql("explain " + sql).query(String.class).list());
    }
}
