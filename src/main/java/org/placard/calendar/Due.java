package org.placard.calendar;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date that is derived from a session: ten weeks before session 49 opens. Its text form, {@code HRC/49:opening-P10W},
 * is what tables and events carry; the date is computed anew whenever the session's dates change.
 *
 * @param before how long before the anchor; zero for the anchor itself
 */
public record Due(SessionId session, Anchor anchor, Period before) {

    private static final Pattern FORM = Pattern.compile("HRC/([^:]+):(opening|closing)(?:-(P\\d+[WD]))?");

    /** What a date hangs on. */
    public enum Anchor {
        OPENING,
        CLOSING;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public static Due opening(SessionId session) {
        return new Due(session, Anchor.OPENING, Period.ZERO);
    }

    public static Due closing(SessionId session) {
        return new Due(session, Anchor.CLOSING, Period.ZERO);
    }

    public static Due weeksBeforeOpening(int weeks, SessionId session) {
        return new Due(session, Anchor.OPENING, Period.ofWeeks(weeks));
    }

    /** @throws IllegalArgumentException if the text is not the form of a due date */
    public static Due parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        return new Due(
                new SessionId(matcher.group(1)),
                Anchor.valueOf(matcher.group(2).toUpperCase(java.util.Locale.ROOT)),
                matcher.group(3) == null ? Period.ZERO : Period.parse(matcher.group(3)));
    }

    /** The date as the session stands; empty while the calendar does not tell. */
    public Optional<LocalDate> on(Session dates) {
        LocalDate day = anchor == Anchor.OPENING ? dates.opening() : dates.closing();
        return Optional.ofNullable(day).map(known -> known.minus(before));
    }

    @Override
    public String toString() {
        String form = "HRC/" + session + ":" + anchor.word();
        return before.isZero() ? form : form + "-" + inWeeksOrDays();
    }

    private String inWeeksOrDays() {
        return before.getDays() % 7 == 0 ? "P" + before.getDays() / 7 + "W" : "P" + before.getDays() + "D";
    }
}
