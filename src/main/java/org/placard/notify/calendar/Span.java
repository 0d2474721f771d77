package org.placard.notify.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.placard.platform.Geneva;

/**
 * When an entry takes place: whole days, minutes from a moment on, or at a moment.
 *
 * @param first day, in Geneva
 * @param last day, itself included
 * @param starts null for whole days
 * @param minutes null for whole days; 0 for a moment
 */
record Span(LocalDate first, LocalDate last, Instant starts, Integer minutes) {

    static Span day(LocalDate day) {
        return days(day, day);
    }

    static Span days(LocalDate first, LocalDate last) {
        return new Span(first, last, null, null);
    }

    static Span moment(Instant at) {
        return at(at, 0);
    }

    static Span at(Instant starts, int minutes) {
        Instant ends = starts.plus(Duration.ofMinutes(minutes));
        return new Span(Geneva.day(starts), Geneva.day(ends), starts, minutes);
    }

    boolean timed() {
        return starts != null;
    }

    boolean momentary() {
        return timed() && minutes == 0;
    }

    Instant ends() {
        return starts.plus(Duration.ofMinutes(minutes));
    }
}
