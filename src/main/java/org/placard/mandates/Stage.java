package org.placard.mandates;

import java.util.Locale;
import java.util.function.Function;
import org.placard.calendar.Due;
import org.placard.calendar.SessionId;

/**
 * The due dates on the way of a deliverable, and what each hangs on. Documents are submitted ten weeks before the session
 * that receives them opens and issued six weeks before (Geneva documents rules); a meeting is planned by the day its
 * session opens and held by the day it closes, as long as it has no slot of its own.
 */
enum Stage {
    PLANNING(Due::opening),
    MEETING(Due::closing),
    SUBMISSION(session -> Due.weeksBeforeOpening(10, session)),
    ISSUE(session -> Due.weeksBeforeOpening(6, session));

    private final Function<SessionId, Due> due;

    Stage(Function<SessionId, Due> due) {
        this.due = due;
    }

    Due due(SessionId session) {
        return due.apply(session);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Stage of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
