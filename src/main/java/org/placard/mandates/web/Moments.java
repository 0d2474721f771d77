package org.placard.mandates.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.placard.platform.Geneva;
import org.placard.platform.PlatformRule;
import org.placard.platform.Refusal;

/** Reads moments as people give them: ISO 8601; without an offset the time is Geneva's. */
final class Moments {

    private Moments() {}

    /** @return null where nothing is given */
    static Instant read(String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            TemporalAccessor read =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from);
            return read instanceof OffsetDateTime exact
                    ? exact.toInstant()
                    : ((LocalDateTime) read).atZone(Geneva.ZONE).toInstant();
        } catch (DateTimeException e) {
            throw new Refusal(PlatformRule.NOT_A_DATE, field, text);
        }
    }
}
