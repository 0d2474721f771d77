package org.placard.mandates;

import java.util.Locale;
import java.util.function.Function;
import org.placard.calendar.Due;
import org.placard.calendar.ReportDeadlines;
import org.placard.calendar.SessionId;

/**
 * The due dates on the way of a deliverable, and what each hangs on. Reports follow the Geneva documents rules; a meeting
 * is planned by the day its session opens and held by the day it closes, as long as it has no slot of its own.
 */
enum Stage {
    PLANNING(Due::opening),
    MEETING(Due::closing),
    SUBMISSION(session -> ReportDeadlines.to(session).submission()),
    ISSUE(session -> ReportDeadlines.to(session).issue());

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
