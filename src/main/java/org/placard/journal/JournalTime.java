package org.placard.journal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.placard.platform.PracticeClock;
import org.springframework.stereotype.Component;

/** The moment of a command: the database's clock, moved as far as the practice clock is. */
@Component
class JournalTime {

    private final Clock clock;

    JournalTime(Clock clock) {
        this.clock = clock;
    }

    Instant at(Instant databaseClock) {
        return databaseClock.plus(shift());
    }

    Instant now() {
        return clock.instant();
    }

    private Duration shift() {
        return clock instanceof PracticeClock practice ? practice.offset() : Duration.ZERO;
    }
}
