package org.placard.notify.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.placard.notify.ServerAway;
import org.placard.platform.BackOff;

class PauseTest {

    private static final ServerAway AWAY = new ServerAway("nobody at the port", null);

    private final AtomicLong nanos = new AtomicLong();
    private final Pause pause = new Pause(nanos::get, new BackOff(Duration.ofSeconds(1), Duration.ofSeconds(3)));

    @Test
    void while_all_is_well_everybody_may_try() {
        assertThat(pause.enter()).isTrue();
        assertThat(pause.enter()).isTrue();
        assertThat(pause.reason()).isEmpty();
    }

    @Test
    void when_the_pause_is_over_one_tries_and_the_others_follow_when_it_got_through() {
        pause.away(AWAY);
        assertThat(pause.enter()).isFalse();
        assertThat(pause.reason()).contains("nobody at the port");

        pass(1);
        assertThat(pause.enter()).isTrue();
        assertThat(pause.enter()).isFalse();

        pause.through();
        assertThat(pause.enter()).isTrue();
        assertThat(pause.enter()).isTrue();
        assertThat(pause.reason()).isEmpty();
    }

    @Test
    void every_further_failure_makes_the_pause_longer_up_to_the_longest() {
        for (int seconds : new int[] {1, 2, 3, 3}) {
            pause.enter();
            pause.away(AWAY);
            pass(seconds - 1);
            assertThat(pause.enter()).isFalse();
            pass(1);
        }
        assertThat(pause.enter()).isTrue();
    }

    @Test
    void those_who_were_under_way_and_fail_as_well_make_it_no_longer() {
        pause.away(AWAY);
        pause.away(AWAY);
        pause.away(AWAY);

        pass(1);
        assertThat(pause.enter()).isTrue();
    }

    @Test
    void who_found_nothing_to_try_with_leaves_the_place_to_the_next() {
        pause.away(AWAY);
        pass(1);
        assertThat(pause.enter()).isTrue();

        pause.idle();

        assertThat(pause.enter()).isTrue();
    }

    private void pass(int seconds) {
        nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }
}
