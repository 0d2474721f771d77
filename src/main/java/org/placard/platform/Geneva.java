package org.placard.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The place whose days and hours the Council's dates mean. */
public final class Geneva {

    public static final ZoneId ZONE = ZoneId.of("Europe/Zurich");

    private Geneva() {}

    public static LocalDate day(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    public static Instant at(LocalDate day, LocalTime hour) {
        return day.atTime(hour).atZone(ZONE).toInstant();
    }
}
