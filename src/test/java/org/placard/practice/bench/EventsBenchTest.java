package org.placard.practice.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.placard.journal.JournalNode;
import org.placard.practice.servers.TestServers;

/** The measurement itself, in small: it ends, counts everything, and finds nothing twice or in disorder. */
class EventsBenchTest {

    @Test
    void placard_is_measured_beside_bare_producers() {
        String topic = "bench." + UUID.randomUUID();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (JournalNode node = new JournalNode(topic)) {
            await("the shards are served").atMost(Duration.ofSeconds(60)).until(node::serves);
            EventsBench bench = new EventsBench(
                    TestServers.broker().address().toString(),
                    new PlacardWay(node.journal(), node.outbox(), topic),
                    EventsBench.Outage.NONE,
                    new EventsBench.Size(1, 20, 100, 1_000),
                    new PrintStream(printed, true, StandardCharsets.UTF_8));

            assertThat(bench.run()).isZero();
        }

        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .filteredOn(line -> line.contains("placard is"))
                .hasSize(6)
                .allMatch(line -> line.matches(".* bare(, transactions)? .* placard is [0-9.]+ .* times this"));
    }

    @Test
    void a_spread_is_the_median_of_the_rounds_with_the_least_and_the_most() {
        Spread four = new Spread(List.of(4.0, 1.0, 2.0, 3.0));

        assertThat(four.text("%.1f")).isEqualTo("2.5 (1.0 to 4.0)");
        assertThat(four.by(new Spread(List.of(2.0, 1.0, 1.0, 1.0))).rounds()).containsExactly(2.0, 1.0, 2.0, 3.0);
        assertThat(Spread.percentile(List.of(5.0, 1.0, 3.0), 0.5)).isEqualTo(3.0);
        assertThat(Spread.percentile(List.of(5.0, 1.0, 3.0), 0.99)).isEqualTo(5.0);
    }
}
