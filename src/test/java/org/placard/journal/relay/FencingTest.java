package org.placard.journal.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An owner stops at any step of a batch, another takes the shard over, and the first wakes up. */
class FencingTest {

    private static final int LIMIT = 500;

    private final String topic = "fencing." + UUID.randomUUID();
    private final String url = RelayDatabase.fresh();
    private final RelayNode paused = new RelayNode(url, RelayNode.settings(topic));
    private final RelayNode successor = new RelayNode(url, RelayNode.settings(topic));
    private final String file = UUID.randomUUID().toString();
    private final int shard = Shard.of(file, RelayNode.PARTITIONS);
    private ShardRelay first;

    @BeforeEach
    void an_owner_that_has_sent_two_events() throws InterruptedException {
        paused.prepared().post(file, 1, 2);
        first = paused.claim(shard);
        first.takeOver();
        first.relay(LIMIT);
        paused.post(file, 3, 5);
    }

    @AfterEach
    void stop() {
        paused.close();
        successor.close();
    }

    @Test
    void who_stopped_between_two_batches_can_note_nothing_more() throws InterruptedException {
        takenOver().relay(LIMIT);
        paused.post(file, 6, 6);

        assertThatThrownBy(() -> first.note(LIMIT)).isInstanceOf(LostShard.class);
        assertSent(1, 2, 3, 4, 5);
        assertThat(paused.waiting()).isEqualTo(1);
    }

    @Test
    void who_stopped_before_sending_can_neither_send_nor_remove() throws InterruptedException {
        Batch batch = first.note(LIMIT);
        ShardRelay second = takenOver();

        assertThatThrownBy(() -> first.send(batch)).isInstanceOf(KafkaException.class);
        assertThatThrownBy(() -> first.remove(batch)).isInstanceOf(LostShard.class);
        assertThat(paused.waiting()).isEqualTo(3);

        second.relay(LIMIT);
        assertSent(1, 2, 3, 4, 5);
        assertThat(paused.waiting()).isZero();
    }

    @Test
    void who_stopped_before_sending_is_shut_out_while_the_new_owner_is_amid_a_batch() throws InterruptedException {
        Batch batch = first.note(LIMIT);
        ShardRelay second = takenOver();
        Batch again = second.note(LIMIT);

        assertThatThrownBy(() -> first.send(batch)).isInstanceOf(KafkaException.class);

        second.send(again);
        second.remove(again);
        assertSent(1, 2, 3, 4, 5);
    }

    @Test
    void what_the_broker_took_before_the_crash_is_not_sent_again() throws InterruptedException {
        Batch batch = first.note(LIMIT);
        first.send(batch);
        paused.post(file, 6, 6);

        ShardRelay second = takenOver();

        assertThat(successor.waiting()).isEqualTo(1);
        assertThat(successor.counted("placard.relay.settled")).isEqualTo(3);
        assertThatThrownBy(() -> first.remove(batch)).isInstanceOf(LostShard.class);
        assertThat(successor.waiting()).isEqualTo(1);
        second.relay(LIMIT);
        assertSent(1, 2, 3, 4, 5, 6);
    }

    @Test
    void a_transaction_that_was_open_at_the_crash_is_seen_by_nobody() throws InterruptedException {
        Batch batch = first.note(LIMIT);
        first.begin(batch);

        takenOver().relay(LIMIT);

        assertSent(1, 2, 3, 4, 5);
    }

    @Test
    void a_crash_between_taking_over_and_clearing_up_changes_nothing() throws InterruptedException {
        first.send(first.note(LIMIT));
        successor.leasesExpire();
        successor.claim(shard);

        takenOver();

        assertThat(successor.waiting()).isZero();
        assertSent(1, 2, 3, 4, 5);
    }

    @Test
    void numbers_that_kafka_has_seen_are_not_given_again_by_a_database_restored_from_a_copy()
            throws InterruptedException {
        first.relay(LIMIT);
        successor.jdbc.sql("update relay_shard set batch = 1").update();
        successor.post(file, 6, 6);

        takenOver().relay(LIMIT);
        takenOver();

        assertSent(1, 2, 3, 4, 5, 6);
        assertThat(successor.parts.sent().last(shard)).isEqualTo(3);
    }

    private ShardRelay takenOver() throws InterruptedException {
        successor.leasesExpire();
        ShardRelay second = successor.claim(shard);
        second.takeOver();
        return second;
    }

    private void assertSent(long... sequences) {
        assertThat(EventsOnTopic.sequences(topic).get(file))
                .containsExactly(java.util.Arrays.stream(sequences).boxed().toArray(Long[]::new));
    }
}
