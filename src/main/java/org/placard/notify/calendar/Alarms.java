package org.placard.notify.calendar;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

/** The alarms of an entry, as RFC 5545 writes them: relative to its beginning, so that they move with it. */
final class Alarms {

    private final FeedSettings settings;

    Alarms(FeedSettings settings) {
        this.settings = settings;
    }

    /** None where there is nothing to wait for any more. */
    void of(Shown shown, String words, ContentLines lines) {
        if (shown.open()) {
            triggers(shown)
                    .forEach(trigger -> lines.begin("VALARM")
                            .plain("ACTION", "DISPLAY")
                            .text("DESCRIPTION", words)
                            .plain("TRIGGER", trigger)
                            .end("VALARM"));
        }
    }

    private Stream<String> triggers(Shown shown) {
        return shown.span().timed()
                ? settings.timedAlarmsOf(shown.about()).stream().map(before -> written(before.negated()))
                : atTheHour(settings.alarmsOf(shown.about()));
    }

    // A whole day begins at midnight: eight weeks before at nine o'clock is 55 days and 15 hours before that.
    private Stream<String> atTheHour(List<Period> before) {
        return before.stream()
                .map(period ->
                        Duration.ofSeconds(settings.hour().toSecondOfDay()).minusDays(period.getDays()))
                .map(Alarms::written);
    }

    private static String written(Duration duration) {
        Duration length = duration.abs();
        StringBuilder text = new StringBuilder(duration.isNegative() ? "-P" : "P");
        if (length.toDays() > 0) {
            text.append(length.toDays()).append('D');
        }
        if (length.toDays() == 0 || !length.minusDays(length.toDays()).isZero()) {
            text.append('T');
            append(text, length.toHoursPart(), 'H');
            append(text, length.toMinutesPart(), 'M');
            if (length.toSecondsPart() > 0 || text.charAt(text.length() - 1) == 'T') {
                text.append(length.toSecondsPart()).append('S');
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, int number, char unit) {
        if (number > 0) {
            text.append(number).append(unit);
        }
    }
}
