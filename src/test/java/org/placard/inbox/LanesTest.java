package org.placard.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.placard.platform.BackOff;

class LanesTest {

    private static final long SECOND = 1_000_000_000L;

    private final Lanes<String> lanes = new Lanes<>(new BackOff(Duration.ofSeconds(1), Duration.ofSeconds(3)));

    @Test
    void the_messages_of_a_key_stand_behind_each_other() {
        lanes.add(0, "a", "first");
        lanes.add(1, "a", "second");
        Lanes.Lane<String> lane = lanes.ready(0).get(0);
        assertThat(lane.first()).isEqualTo("first");
        assertThat(lanes.done(lane)).isTrue();
        assertThat(lane.first()).isEqualTo("second");
        assertThat(lanes.done(lane)).isFalse();
        assertThat(lanes.ready(0)).isEmpty();
    }

    @Test
    void a_key_that_waits_holds_up_no_other() {
        lanes.add(0, "a", "stuck");
        lanes.add(1, "b", "free");
        lanes.failed(lanes.ready(0).get(0), 0, "a lock");
        assertThat(lanes.ready(0)).singleElement().extracting(Lanes.Lane::first).isEqualTo("free");
        assertThat(lanes.reasons()).containsExactly(java.util.Map.entry("key a", "a lock"));
    }

    @Test
    void messages_without_a_key_wait_for_none() {
        lanes.add(0, null, "stuck");
        lanes.add(1, null, "free");
        lanes.failed(lanes.ready(0).get(0), 0, "a lock");
        assertThat(lanes.ready(0)).singleElement().extracting(Lanes.Lane::first).isEqualTo("free");
    }

    @Test
    void nothing_beyond_a_message_that_waits_is_committed() {
        assertThat(lanes.position()).isEmpty();
        lanes.add(5, "a", "stuck");
        lanes.add(6, "b", "free");
        Lanes.Lane<String> stuck = lanes.ready(0).get(0);
        lanes.failed(stuck, 0, "a lock");
        lanes.done(lanes.ready(0).get(0));
        assertThat(lanes.position()).hasValue(5);
        lanes.done(stuck);
        assertThat(lanes.position()).hasValue(7);
        assertThat(lanes.size()).isZero();
    }

    @Test
    void a_wait_grows_to_its_longest_and_ends_with_the_message() {
        lanes.add(0, "a", "stuck");
        lanes.add(1, "a", "next");
        Lanes.Lane<String> lane = lanes.ready(0).get(0);
        assertThat(lanes.failed(lane, 0, "x")).isEqualTo(Duration.ofSeconds(1));
        assertThat(lanes.ready(SECOND - 1)).isEmpty();
        assertThat(lanes.ready(SECOND)).hasSize(1);
        assertThat(lanes.failed(lane, 0, "x")).isEqualTo(Duration.ofSeconds(2));
        assertThat(lanes.failed(lane, 0, "x")).isEqualTo(Duration.ofSeconds(3));
        lanes.done(lane);
        assertThat(lanes.ready(0)).hasSize(1);
        assertThat(lanes.reasons()).isEmpty();
    }
}
