package org.placard.journal.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.platform.BackOff;

/** How shards are counted, shared and waited for. */
class SharesTest {

    @ParameterizedTest
    @CsvSource({"6,1", "6,2", "6,4", "6,5", "6,6", "6,9", "1,3", "50,7"})
    void every_shard_is_in_somebodys_share_and_no_share_is_larger_than_another_by_two(int shards, int nodes) {
        List<UUID> present =
                Stream.generate(UUID::randomUUID).limit(nodes).sorted().toList();

        List<Integer> shares = present.stream()
                .map(node -> FairShare.of(node, present, shards))
                .toList();

        assertThat(shares.stream().mapToInt(Integer::intValue).sum()).isEqualTo(shards);
        assertThat(shares).allMatch(share -> share == shards / nodes || share == shards / nodes + 1);
    }

    @Test
    void a_node_that_is_not_there_has_no_share() {
        assertThat(FairShare.of(UUID.randomUUID(), List.of(UUID.randomUUID()), 6))
                .isZero();
        assertThat(FairShare.of(UUID.randomUUID(), List.of(), 6)).isZero();
    }

    @Test
    void a_file_is_in_the_partition_that_any_producer_would_choose() {
        Stream.generate(() -> UUID.randomUUID().toString())
                .limit(100)
                .forEach(file -> assertThat(Shard.of(file, 6))
                        .isEqualTo(BuiltInPartitioner.partitionForKey(file.getBytes(StandardCharsets.UTF_8), 6)));
    }

    @Test
    void waits_grow_from_failure_to_failure_up_to_a_bound_and_begin_anew_after_a_success() {
        long[] now = {0};
        Setbacks setbacks = new Setbacks(() -> now[0], new BackOff(Duration.ofSeconds(1), Duration.ofSeconds(5)));

        assertThat(setbacks.over()).isTrue();
        assertThat(setbacks.failed()).isEqualTo(Duration.ofSeconds(1));
        assertThat(setbacks.failed()).as("at the same time, on another shard").isEqualTo(Duration.ofSeconds(1));
        assertThat(setbacks.over()).isFalse();
        now[0] += Duration.ofSeconds(1).toNanos();
        assertThat(setbacks.over()).isTrue();
        assertThat(setbacks.failed()).isEqualTo(Duration.ofSeconds(2));
        setbacks.succeeded();
        assertThat(setbacks.over()).as("a success elsewhere shortens no wait").isFalse();
        now[0] += Duration.ofSeconds(2).toNanos();
        assertThat(setbacks.failed()).isEqualTo(Duration.ofSeconds(4));
        now[0] += Duration.ofSeconds(4).toNanos();
        assertThat(setbacks.failed()).isEqualTo(Duration.ofSeconds(5));
        now[0] += Duration.ofSeconds(5).toNanos();
        setbacks.succeeded();
        assertThat(setbacks.failed()).isEqualTo(Duration.ofSeconds(1));
    }
}
