package org.placard.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.placard.PlacardTest;
import org.placard.platform.DatabaseClock;
import org.placard.platform.PracticeClock;
import org.springframework.beans.factory.annotation.Autowired;

/** The engine and the code go by one clock. */
class TimersTest extends PlacardTest {

    @Autowired
    private Clock clock;

    @Autowired
    private PracticeClock practice;

    @Autowired
    private DatabaseClock database;

    @Autowired
    private Timers timers;

    @Test
    void in_practice_the_engine_and_the_code_are_moved_alike() {
        assertThat(clock).isSameAs(practice);
        assertThat(engine()).isCloseTo(clock.instant(), within(1, ChronoUnit.SECONDS));
        practice.moveTo(clock.instant().plusSeconds(30));
        assertThat(engine()).isCloseTo(clock.instant(), within(1, ChronoUnit.SECONDS));
    }

    @Test
    void a_node_whose_timers_stand_still_leaves_the_engines_clock_to_others() {
        timers.stop();
        practice.moveTo(clock.instant().plusSeconds(30));
        assertThat(engine()).isBefore(clock.instant().minusSeconds(20));

        timers.start();
        assertThat(engine()).isCloseTo(clock.instant(), within(1, ChronoUnit.SECONDS));
    }

    @Test
    void the_practice_clock_stands_on_the_databases_and_not_on_this_machines() {
        Duration apart = Duration.between(database.instant().plus(practice.offset()), practice.instant());
        assertThat(apart.abs()).isLessThan(Duration.ofSeconds(1));
    }

    private static Instant engine() {
        return ClockUtil.getCurrentTime().toInstant();
    }
}
