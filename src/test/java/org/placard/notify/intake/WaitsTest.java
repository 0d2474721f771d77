package org.placard.notify.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.placard.notify.RetryableFailure;
import org.placard.platform.BackOff;

class WaitsTest {

    private static final TopicPartition ONE = new TopicPartition("events", 1);
    private static final TopicPartition TWO = new TopicPartition("events", 2);
    private static final Exception FAILURE = new RetryableFailure("mail server away", null);

    private final AtomicLong nanos = new AtomicLong();
    private final Waits waits = new Waits(nanos::get, new BackOff(Duration.ofSeconds(1), Duration.ofSeconds(5)));

    @Test
    void each_failure_waits_longer_up_to_the_longest() {
        assertThat(List.of(fail(ONE), fail(ONE), fail(ONE), fail(ONE), fail(ONE)))
                .containsExactly(seconds(1), seconds(2), seconds(4), seconds(5), seconds(5));
    }

    @Test
    void a_partition_that_got_through_begins_anew_and_others_are_not_touched() {
        fail(ONE);
        fail(TWO);

        waits.done(List.of(ONE));

        assertThat(fail(ONE)).isEqualTo(seconds(1));
        assertThat(fail(TWO)).isEqualTo(seconds(2));
    }

    @Test
    void a_wait_is_over_when_its_time_has_passed() {
        fail(ONE);
        assertThat(waits.over()).isEmpty();

        nanos.addAndGet(seconds(1).toNanos());

        assertThat(waits.over()).containsExactly(ONE);
    }

    @Test
    void the_reason_of_a_wait_can_be_seen() {
        fail(ONE);

        assertThat(waits.reasons())
                .hasEntrySatisfying("events-1", reason -> assertThat(reason).contains("away"));
    }

    private Duration fail(TopicPartition partition) {
        return waits.failed(partition, FAILURE);
    }

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }
}
