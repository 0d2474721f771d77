package org.placard.mandates;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import org.placard.calendar.Session;
import org.placard.calendar.SessionDue;
import org.placard.calendar.SessionId;

/**
 * How a deliverable stands to its session. It decides by when the thing itself is due and on which days a meeting may lie:
 *
 * <ul>
 *   <li>at, as of: by the day the session closes, on a day on which it sits;
 *   <li>by, until: by the day the session closes, on any day up to it;
 *   <li>before: by the day before the session opens, on any day up to that one.
 * </ul>
 *
 * <p>As of and until also say where a recurring deliverable begins and where it ends. Documents are due by the Geneva
 * documents rules, whatever the relation: they are out six weeks before the session opens, which is before, by and at it.
 */
enum Relation {
    AT,
    BEFORE,
    BY,
    AS_OF,
    UNTIL;

    private static final int A_DAY = 1;

    /** By when the thing itself is due. */
    SessionDue done(SessionId session) {
        return this == BEFORE
                ? new SessionDue(session, SessionDue.Anchor.OPENING, Period.ofDays(A_DAY))
                : new SessionDue(session, SessionDue.Anchor.CLOSING, Period.ZERO);
    }

    /** Whether a meeting may take place on that day, as the session stands. */
    boolean allows(LocalDate day, Session session) {
        return switch (this) {
            case AT, AS_OF -> session.sitsOn(day);
            case BY, UNTIL -> session.closing() == null ? session.sitsOn(day) : !day.isAfter(session.closing());
            case BEFORE -> session.opening() != null && day.isBefore(session.opening());
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the text does not say is at the session. */
    static Relation of(String word) {
        return Optional.ofNullable(word)
                .map(one -> valueOf(one.toUpperCase(Locale.ROOT).replace('-', '_')))
                .orElse(AT);
    }
}
