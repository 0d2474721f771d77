package org.placard.calendar;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date that is derived from a session.
 *
 * @param before how long before the anchor, in weeks and days; zero for the anchor itself
 */
public record SessionDue(SessionId session, Anchor anchor, Period before) implements Due {

    private static final Pattern FORM =
            Pattern.compile("HRC/((?:S-|OM-)?[1-9]\\d{0,3}):(opening|closing)(?:-(P\\d{1,3}[WD]))?");
    private static final int WEEK = 7;

    /** What a date hangs on. */
    public enum Anchor {
        OPENING,
        CLOSING;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public SessionDue {
        Objects.requireNonNull(session);
        if (before.isNegative() || before.toTotalMonths() != 0) {
            throw new IllegalArgumentException("Not in weeks or days: " + before);
        }
    }

    static SessionDue weeksBefore(int weeks, Anchor anchor, SessionId session) {
        return new SessionDue(session, anchor, Period.ofWeeks(weeks));
    }

    static Optional<SessionDue> find(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() ? Optional.of(of(form.group(1), form.group(2), form.group(3))) : Optional.empty();
    }

    private static SessionDue of(String session, String anchor, String before) {
        return new SessionDue(
                new SessionId(session),
                Anchor.valueOf(anchor.toUpperCase(Locale.ROOT)),
                before == null ? Period.ZERO : Period.parse(before));
    }

    @Override
    public Optional<SessionId> dependsOn() {
        return Optional.of(session);
    }

    @Override
    public Optional<LocalDate> on(Session dates) {
        LocalDate day = anchor == Anchor.OPENING ? dates.opening() : dates.closing();
        return Optional.ofNullable(day).map(known -> known.minus(before));
    }

    @Override
    public Resolved resolve(Session dates) {
        return new Resolved(on(dates), dates.estimated());
    }

    @Override
    public Resolved resolve(Function<SessionId, Optional<Session>> calendar) {
        return calendar.apply(session).map(this::resolve).orElse(Resolved.UNKNOWN);
    }

    @Override
    public String toString() {
        String form = "HRC/" + session + ":" + anchor.word();
        return before.isZero() ? form : form + "-" + inWeeksOrDays();
    }

    private String inWeeksOrDays() {
        return before.getDays() % WEEK == 0 ? "P" + before.getDays() / WEEK + "W" : "P" + before.getDays() + "D";
    }
}
