package org.placard.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * This machine's clock, put right by the database's: nodes whose own clocks differ agree on what time it is, and none is
 * ahead of the clock by which commands are judged.
 */
public final class DatabaseClock extends Clock {

    private final Clock machine = Clock.systemUTC();
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();
    private volatile Duration correction = Duration.ZERO;

    /** What has to be added to this machine's clock; negative where it is ahead. */
    public Duration correction() {
        return correction;
    }

    /** Calls the follower whenever the correction changes. */
    public void follow(Runnable follower) {
        followers.add(follower);
    }

    Instant machineTime() {
        return machine.instant();
    }

    void correct(Duration measured) {
        if (!measured.equals(correction)) {
            correction = measured;
            followers.forEach(Runnable::run);
        }
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(correction);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(machine.withZone(zone), correction);
    }
}
