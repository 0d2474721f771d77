package org.placard.calendar;

import java.time.Instant;
import java.util.Map;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.lifecycle.MessageName;
import org.placard.lifecycle.Obstacles;
import org.placard.lifecycle.Whereabouts;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Component;

/** A session's process: where it is, and what it is told. */
@Component
class SessionCourse {

    private final Lifecycle lifecycle;
    private final Whereabouts whereabouts;
    private final Obstacles obstacles;
    private final Replanning replanning;

    SessionCourse(Lifecycle lifecycle, Whereabouts whereabouts, Obstacles obstacles, Replanning replanning) {
        this.lifecycle = lifecycle;
        this.whereabouts = whereabouts;
        this.obstacles = obstacles;
        this.replanning = replanning;
    }

    void begin(SessionId session) {
        lifecycle.start(SessionScheduling.PROCESS, key(session));
    }

    void pass(MessageName message, SessionId session) {
        lifecycle.correlate(message, key(session), Map.of());
    }

    /** What fell due until now comes first, though its timer may run a moment late. */
    void catchUp(SessionId session, Instant now) {
        lifecycle.catchUp(session.file(), now);
    }

    /** @throws Refusal if nothing waits for the message */
    void refuseUnlessAwaits(MessageName message, SessionId session) {
        lifecycle.refuseUnlessAwaits(message, key(session));
    }

    /** @throws Refusal if something stands in the way of new dates or cut-offs */
    void refuseFixedDates(SessionId session) {
        obstacles.refuse(SessionScheduling.SESSION_DATES_CHANGED.name(), key(session));
    }

    /** Whether the session's first day has come. */
    boolean hasOpened(SessionId session) {
        return whereabouts.courses(session.file()).stream()
                .noneMatch(course -> course.tokens().contains(SessionScheduling.OPENING_DAY));
    }

    /** Whether the session closed, or was over when it entered the calendar. */
    boolean isOver(SessionId session) {
        return whereabouts.courses(session.file()).isEmpty();
    }

    /**
     * Moves what depends on the session. A session that closed has no process any more; its dates can still be corrected,
     * and what hangs on them moves.
     */
    void moved(SessionId session) {
        if (whereabouts.awaits(SessionScheduling.SESSION_DATES_CHANGED, key(session))) {
            pass(SessionScheduling.SESSION_DATES_CHANGED, session);
        } else {
            replanning.replan(session);
        }
    }

    private static BusinessKey key(SessionId session) {
        return BusinessKey.of(session.file());
    }
}
