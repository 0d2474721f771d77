package org.placard.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Which clock there is, and what it follows. */
class ClocksTest {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(PlatformConfiguration.class);

    @Test
    void without_the_practice_profile_there_is_no_clock_that_anybody_could_move() {
        runner.run(context -> {
            assertThat(context).doesNotHaveBean(PracticeClock.class);
            assertThat(context.getBean(Clock.class)).isInstanceOf(DatabaseClock.class);
        });
    }

    @Test
    void with_the_practice_profile_everybody_gets_the_practice_clock() {
        runner.withPropertyValues("spring.profiles.active=practice")
                .run(context -> assertThat(context.getBean(Clock.class)).isInstanceOf(PracticeClock.class));
    }

    @Test
    void a_machine_that_is_five_minutes_ahead_is_put_right() {
        DatabaseClock clock = new DatabaseClock();
        AtomicInteger told = new AtomicInteger();
        clock.follow(told::incrementAndGet);

        clock.correct(Duration.ofMinutes(-5));
        clock.correct(Duration.ofMinutes(-5));

        assertThat(clock.instant())
                .isCloseTo(clock.machineTime().minus(Duration.ofMinutes(5)), within(1, ChronoUnit.SECONDS));
        assertThat(told).hasValue(1);
    }

    @Test
    void the_practice_clock_keeps_its_distance_from_the_database_when_the_machine_is_put_right() {
        DatabaseClock database = new DatabaseClock();
        PracticeClock practice = new PracticeClock(database);
        practice.shift(Duration.ofDays(30));

        database.correct(Duration.ofMinutes(-5));

        assertThat(Duration.between(database.instant(), practice.instant()))
                .isBetween(Duration.ofDays(30), Duration.ofDays(30).plusSeconds(1));
    }
}
