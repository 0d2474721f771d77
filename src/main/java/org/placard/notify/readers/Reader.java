package org.placard.notify.readers;

import java.time.LocalTime;
import java.time.ZoneId;
import org.placard.platform.Geneva;

/**
 * Somebody who is told, and how they want to be told.
 *
 * @param language ISO 639-1 code of one of the six
 * @param digestHour of the daily digest, 0 to 23, in Geneva
 * @param quietFrom nothing leaves from then on, in the reader's zone; null for never
 * @param quietUntil the next time that something leaves; null where there are no quiet hours
 */
public record Reader(
        String address,
        String language,
        Digest digest,
        int digestHour,
        LocalTime quietFrom,
        LocalTime quietUntil,
        ZoneId zone) {

    private static final int MORNING = 8;

    /** Reads at once: whoever never said otherwise. */
    static Reader byDefault(String address, String language) {
        return new Reader(address, language, Digest.AT_ONCE, MORNING, null, null, Geneva.ZONE);
    }

    Reader at(String another) {
        return new Reader(another, language, digest, digestHour, quietFrom, quietUntil, zone);
    }

    boolean hasQuietHours() {
        return quietFrom != null;
    }
}
