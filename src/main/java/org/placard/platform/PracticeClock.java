package org.placard.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * A clock that runs at the ordinary pace from a moment that a person chose, so that next year's reminders can be seen
 * today. Exists only where the profile {@code practice} is on.
 */
public final class PracticeClock extends Clock {

    private final Clock real;
    private final List<Consumer<Duration>> followers = new CopyOnWriteArrayList<>();
    private volatile Duration offset = Duration.ZERO;

    PracticeClock(Clock real) {
        this.real = real;
    }

    /** How far this clock is ahead of the real one; negative when it is behind. */
    public Duration offset() {
        return offset;
    }

    public void shift(Duration newOffset) {
        // The engine's clock counts milliseconds, the database's microseconds: what all three can hold is the same.
        offset = newOffset.truncatedTo(ChronoUnit.MILLIS);
        followers.forEach(follower -> follower.accept(offset));
    }

    public void moveTo(Instant moment) {
        shift(Duration.between(real.instant(), moment));
    }

    /** Tells the follower the present offset at once and every later one. */
    public void follow(Consumer<Duration> follower) {
        followers.add(follower);
        follower.accept(offset);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(real.withZone(zone), offset);
    }
}
