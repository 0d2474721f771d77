package org.placard.lifecycle;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/** Moments as the engine's timers take them. */
public final class TimerDates {

    /** Where a timer waits whose date the calendar does not tell yet. Recalculated as soon as it does. */
    public static final Instant PARKED = Instant.parse("9999-01-01T00:00:00Z");

    private TimerDates() {}

    public static Date of(Optional<Instant> moment) {
        return Date.from(moment.orElse(PARKED));
    }
}
