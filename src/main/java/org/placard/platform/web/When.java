package org.placard.platform.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.Set;
import org.placard.platform.Geneva;
import org.placard.platform.PracticeClock;
import org.springframework.context.MessageSource;

/** {@code #when} on a page: days and moments in words, in the page's language and by the clock of Geneva. */
public final class When {

    /** Languages written from right to left that Placard may come to speak. */
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "he", "fa", "ur");

    private static final int SOON_DAYS = 7;
    private static final int LATER_DAYS = 28;
    private static final int IN_DAYS = 14;

    private final Clock clock;
    private final MessageSource messages;
    private final Locale locale;

    When(Clock clock, MessageSource messages, Locale locale) {
        this.clock = clock;
        this.messages = messages;
        this.locale = locale;
    }

    /** The page's direction of writing, {@code ltr} or {@code rtl}. */
    public String getDirection() {
        return RIGHT_TO_LEFT.contains(locale.getLanguage()) ? "rtl" : "ltr";
    }

    /** The moment by the practice clock; null where the real one runs. */
    public Instant getPracticeNow() {
        return clock instanceof PracticeClock ? clock.instant() : null;
    }

    public LocalDate getToday() {
        return Geneva.day(clock.instant());
    }

    /** @param date a day, or a moment whose day in Geneva is meant */
    public String day(Temporal date) {
        return date == null ? "" : format("platform.when.day", date instanceof Instant at ? Geneva.day(at) : date);
    }

    /** @param at a moment, or a date and time in Geneva */
    public String moment(Temporal at) {
        return at == null ? "" : format("platform.when.moment", at instanceof Instant i ? i.atZone(Geneva.ZONE) : at);
    }

    /** A day or a moment, whichever it is. */
    public String of(Temporal at) {
        return at instanceof LocalDate ? day(at) : moment(at);
    }

    /** How far off the day is, or how long past: 9 weeks left, 3 days overdue. */
    public String left(LocalDate date) {
        long days = ChronoUnit.DAYS.between(getToday(), date);
        String key = days == 0 ? "today" : days < 0 ? "overdue" : "left";
        boolean inDays = Math.abs(days) < IN_DAYS;
        long number = inDays ? Math.abs(days) : Math.abs(days) / 7;
        String unit = days == 0 ? "" : inDays ? "-days" : "-weeks";
        return messages.getMessage("platform.when." + key + unit, new Object[] {number}, locale);
    }

    /** over, near (a week), later (four weeks) or far. */
    public String nearness(LocalDate date) {
        long days = ChronoUnit.DAYS.between(getToday(), date);
        return days < 0 ? "over" : days <= SOON_DAYS ? "near" : days <= LATER_DAYS ? "later" : "far";
    }

    private String format(String pattern, Temporal value) {
        return DateTimeFormatter.ofPattern(messages.getMessage(pattern, null, locale), locale)
                .format(value);
    }
}
