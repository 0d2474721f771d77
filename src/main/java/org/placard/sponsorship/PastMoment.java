package org.placard.sponsorship;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.placard.platform.Geneva;
import org.placard.platform.PlatformRule;
import org.placard.platform.Refusal;

/** A moment as somebody asks for it. */
public final class PastMoment {

    private PastMoment() {}

    /**
     * @param text a moment, {@code 2020-03-12T10:00:00Z}, or a day: then its last moment in Geneva
     * @param now by the clock; what is asked for must not lie after it
     * @throws Refusal if it is neither, or still ahead
     */
    public static Instant of(String text, Instant now) {
        Instant moment = parsed(text.strip());
        if (moment.isAfter(now)) {
            if (Geneva.day(moment).equals(Geneva.day(now))) {
                return now;
            }
            throw new Refusal(SponsorshipRule.NOT_PAST, "at", text);
        }
        return moment;
    }

    private static Instant parsed(String text) {
        try {
            return text.length() == 10
                    ? Geneva.at(LocalDate.parse(text), LocalTime.MAX)
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new Refusal(PlatformRule.NOT_A_DATE, "at", text);
        }
    }
}
