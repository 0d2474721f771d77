package org.placard.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * By when something has to be done: a date derived from a session, ten weeks before session 49 opens, or a date that
 * stands. Its text form, {@code HRC/49:opening-P10W} or {@code 2021-12-20}, is what tables and events carry; the date is
 * computed anew whenever the session's dates change.
 */
public sealed interface Due permits SessionDue, FixedDue {

    static SessionDue opening(SessionId session) {
        return SessionDue.weeksBefore(0, SessionDue.Anchor.OPENING, session);
    }

    static SessionDue closing(SessionId session) {
        return SessionDue.weeksBefore(0, SessionDue.Anchor.CLOSING, session);
    }

    static SessionDue weeksBeforeOpening(int weeks, SessionId session) {
        return SessionDue.weeksBefore(weeks, SessionDue.Anchor.OPENING, session);
    }

    static FixedDue on(LocalDate day) {
        return new FixedDue(day);
    }

    /** @throws IllegalArgumentException if the text is not the form of a due date */
    static Due parse(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException(text));
    }

    /** Empty where the text is not the form of a due date. */
    static Optional<Due> find(String text) {
        return SessionDue.find(text).map(Due.class::cast).or(() -> FixedDue.find(text));
    }

    /** The session that the date moves with; empty for a date that stands. */
    Optional<SessionId> dependsOn();

    /** The date as the session stands; empty while the calendar does not tell. */
    Optional<LocalDate> on(Session session);

    /** The date, and whether it is an estimate because the session's own dates are. */
    Resolved resolve(Session session);

    /** The date by a calendar that may not have the session. */
    Resolved resolve(Function<SessionId, Optional<Session>> calendar);
}
