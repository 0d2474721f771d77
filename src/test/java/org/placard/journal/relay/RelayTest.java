package org.placard.journal.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several nodes carry one outbox to one topic. */
class RelayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String url = RelayDatabase.fresh();
    private final String topic = "relay." + UUID.randomUUID();
    private final RelayNode one = new RelayNode(url, RelayNode.settings(topic));
    private final RelayNode other = new RelayNode(url, RelayNode.settings(topic));

    @AfterEach
    void stop() {
        one.close();
        other.close();
    }

    @Test
    void nodes_share_the_shards_fairly_and_take_over_what_one_leaves() {
        one.started();
        awaitShards(6, 0);
        other.started();
        awaitShards(3, 3);
        assertThat(union()).hasSize(6);

        other.relay.stop();

        awaitShards(6, 0);
        assertThat(one.counted("placard.relay.takeovers")).isZero();
    }

    @Test
    void the_order_of_each_file_is_that_of_its_commits_whoever_sends() {
        List<String> files = IntStream.range(0, 20)
                .mapToObj(n -> UUID.randomUUID().toString())
                .toList();
        one.started();
        files.forEach(file -> one.post(file, 1, 30));
        other.started();
        files.forEach(file -> other.post(file, 31, 60));
        awaitShards(3, 3);
        files.forEach(file -> one.post(file, 61, 90));

        awaitNothingWaits();
        assertThat(EventsOnTopic.sequences(topic))
                .hasSize(20)
                .allSatisfy((file, sequences) -> assertThat(sequences)
                        .containsExactlyElementsOf(
                                LongStream.rangeClosed(1, 90).boxed().toList()));
        assertThat(EventsOnTopic.all(topic))
                .allSatisfy(record -> assertThat(record.partition()).isEqualTo(Shard.of(record.key(), 6)));
    }

    @Test
    void a_shard_whose_owner_was_not_heard_of_goes_to_another_node() throws InterruptedException {
        String file = UUID.randomUUID().toString();
        other.prepared().leases.claim(other.id, 6, Duration.ofHours(1));
        other.post(file, 1, 5);
        one.started();
        await("the first node is there")
                .atMost(PATIENCE)
                .until(() -> one.leases.present().size() == 1);
        assertThat(one.relay.shards()).isEmpty();

        other.leasesExpire();

        awaitNothingWaits();
        awaitShards(6, 0);
        assertThat(EventsOnTopic.sequences(topic).get(file)).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(one.counted("placard.relay.takeovers")).isEqualTo(6);
    }

    @Test
    void the_node_that_holds_the_shard_is_woken_by_a_commit_on_another() {
        one.started();
        awaitShards(6, 0);
        List<String> files =
                Stream.generate(() -> UUID.randomUUID().toString()).limit(12).toList();

        files.forEach(file -> other.post(file, 1, 1));

        awaitNothingWaits();
        assertThat(EventsOnTopic.sequences(topic)).hasSize(12);
    }

    @Test
    void what_was_posted_before_the_partitions_were_known_is_in_its_shard_once_they_are() {
        String file = UUID.randomUUID().toString();
        one.post(file, 1, 3);
        assertThat(one.gauge("placard.relay.backlog")).isEqualTo(3);
        assertThat(one.gauge("placard.relay.age")).isPositive();

        one.started();

        awaitNothingWaits();
        assertThat(EventsOnTopic.sequences(topic).get(file)).containsExactly(1L, 2L, 3L);
        assertThat(one.counted("placard.relay.sent")).isEqualTo(3);
    }

    private void awaitShards(int ofOne, int ofOther) {
        await("the nodes hold " + ofOne + " and " + ofOther + " shards")
                .atMost(PATIENCE)
                .until(() -> one.relay.shards().size() == ofOne
                        && other.relay.shards().size() == ofOther);
    }

    private void awaitNothingWaits() {
        await("the outbox is empty").atMost(PATIENCE).until(() -> one.waiting() == 0);
    }

    private Set<Integer> union() {
        Set<Integer> union = new HashSet<>(one.relay.shards());
        union.addAll(other.relay.shards());
        return union;
    }
}
