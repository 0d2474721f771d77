package org.placard.notify.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ReachTest {

    private final AtomicLong nanos = new AtomicLong();
    private final Reach reach = new Reach(nanos::get);

    @Test
    void it_counts_from_the_first_answer_after_a_break() {
        assertThat(reach.lastsFor(Duration.ZERO)).isFalse();
        reach.answered();
        pass(5);
        reach.answered();
        assertThat(reach.lastsFor(Duration.ofSeconds(5))).isTrue();
        assertThat(reach.lastsFor(Duration.ofSeconds(6))).isFalse();
    }

    @Test
    void a_break_begins_it_anew() {
        reach.answered();
        pass(5);
        reach.broken();
        reach.answered();
        pass(1);
        assertThat(reach.lastsFor(Duration.ofSeconds(2))).isFalse();
    }

    private void pass(int seconds) {
        nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }
}
