package org.placard.notify.readers;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.placard.platform.Geneva;

/**
 * When somebody is told of what happens now.
 *
 * @param at null for at once
 * @param batch names what leaves together; null for by itself
 */
record Timing(Instant at, String batch) {

    static final Timing AT_ONCE = new Timing(null, null);

    /** The next moment that suits the reader: the next digest, or now; if that is quiet, the end of the quiet hours. */
    static Timing of(Reader reader, Instant now) {
        Instant digest = nextDigest(reader, now);
        Instant loud = endOfQuiet(reader, digest);
        return loud.equals(now) ? AT_ONCE : new Timing(loud, reader.digest().code() + " " + loud);
    }

    private static Instant nextDigest(Reader reader, Instant now) {
        return switch (reader.digest()) {
            case AT_ONCE -> now;
            case HOURLY -> now.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
            case DAILY -> nextDaily(reader.digestHour(), now.atZone(Geneva.ZONE));
        };
    }

    private static Instant nextDaily(int hour, ZonedDateTime now) {
        LocalTime at = LocalTime.of(hour, 0);
        Instant today = Geneva.at(now.toLocalDate(), at);
        return today.isAfter(now.toInstant())
                ? today
                : Geneva.at(now.toLocalDate().plusDays(1), at);
    }

    private static Instant endOfQuiet(Reader reader, Instant moment) {
        if (!reader.hasQuietHours()) {
            return moment;
        }
        ZonedDateTime local = moment.atZone(reader.zone());
        if (!isQuiet(reader, local.toLocalTime())) {
            return moment;
        }
        boolean tomorrow = !local.toLocalTime().isBefore(reader.quietUntil());
        return local.toLocalDate()
                .plusDays(tomorrow ? 1 : 0)
                .atTime(reader.quietUntil())
                .atZone(reader.zone())
                .toInstant();
    }

    private static boolean isQuiet(Reader reader, LocalTime time) {
        boolean begun = !time.isBefore(reader.quietFrom());
        boolean notOver = time.isBefore(reader.quietUntil());
        boolean overMidnight = reader.quietUntil().isBefore(reader.quietFrom());
        return overMidnight ? begun || notOver : begun && notOver;
    }
}
