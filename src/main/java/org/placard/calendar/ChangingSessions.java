package org.placard.calendar;

import java.time.LocalDate;
import java.util.Map;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.journal.contract.SessionDatesChanged;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.lifecycle.MessageName;
import org.placard.lifecycle.Whereabouts;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Service;

/** The dates of a session change, it is suspended, it resumes: one command each, and all that depends on it moves. */
@Service
public class ChangingSessions {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Whereabouts whereabouts;
    private final Sessions sessions;
    private final Replanning replanning;

    ChangingSessions(
            Journal journal,
            Lifecycle lifecycle,
            Whereabouts whereabouts,
            Sessions sessions,
            Replanning replanning) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.whereabouts = whereabouts;
        this.sessions = sessions;
        this.replanning = replanning;
    }

    /** New first and last days. A suspended session gets its last day when it resumes. */
    public void change(String session, LocalDate opening, LocalDate closing, String reason, Long expected) {
        Session before = sessions.get(session);
        present("opening", opening);
        present("closing", closing);
        if (closing.isBefore(opening)) {
            throw new Refusal(CalendarRule.CLOSES_BEFORE_IT_OPENS, "closing", opening, closing);
        }
        if (before.suspended()) {
            throw new Refusal(CalendarRule.SUSPENDED, "session", session);
        }
        Session after = before.opensAndCloses(opening, closing);
        journal.record(command("change-session-dates", before, after, reason, expected), () -> {
            refuseUnchanged(before, after);
            sessions.change(after);
            journal.happened(
                    after.id().file(), new SessionDatesChanged(before.dates(), after.dates(), reason));
            replan(after);
        });
    }

    /** @param lastDay the last day on which the Council sits before the suspension */
    public void suspend(String session, LocalDate lastDay, String reason, Long expected) {
        Session before = sessions.get(session);
        present("lastDay", lastDay);
        if (!before.sitsOn(lastDay)) {
            throw new Refusal(CalendarRule.NOT_WITHIN_SESSION, "lastDay", lastDay, session);
        }
        Session after = before.suspendedAfter(lastDay);
        journal.record(command("suspend-session", before, after, reason, expected), () -> {
            sessions.change(after);
            pass(SessionScheduling.SESSION_SUSPENDED, after);
            replan(after);
        });
    }

    public void resume(String session, LocalDate on, LocalDate closing, String reason, Long expected) {
        Session before = sessions.get(session);
        present("on", on);
        present("closing", closing);
        if (before.suspendedFrom() != null && !on.isAfter(before.suspendedFrom())) {
            throw new Refusal(CalendarRule.RESUMES_TOO_EARLY, "on", on, before.suspendedFrom());
        }
        if (closing.isBefore(on)) {
            throw new Refusal(CalendarRule.CLOSES_BEFORE_IT_OPENS, "closing", on, closing);
        }
        Session after = before.resumed(on, closing);
        journal.record(command("resume-session", before, after, reason, expected), () -> {
            sessions.change(after);
            pass(SessionScheduling.SESSION_RESUMED, after);
            replan(after);
        });
    }

    private static Command command(String name, Session before, Session after, String reason, Long expected) {
        return Command.of(after.id().file(), name)
                .because(reason)
                .expecting(expected)
                .with("openingBefore", before.opening())
                .with("closingBefore", before.closing())
                .with("opening", after.opening())
                .with("closing", after.closing())
                .with("suspendedFrom", after.suspendedFrom())
                .with("resumedOn", after.resumedOn());
    }

    private void pass(MessageName message, Session session) {
        lifecycle.correlate(message, BusinessKey.of(session.id().file()), Map.of());
    }

    // A session that closed has no process any more; its dates can still be corrected, and what hangs on them moves.
    private void replan(Session session) {
        BusinessKey key = BusinessKey.of(session.id().file());
        if (whereabouts.awaits(SessionScheduling.SESSION_DATES_CHANGED, key)) {
            lifecycle.correlate(SessionScheduling.SESSION_DATES_CHANGED, key, Map.of());
        } else {
            replanning.replan(session.id());
        }
    }

    private static void refuseUnchanged(Session before, Session after) {
        if (before.equals(after)) {
            throw new Refusal(CalendarRule.NOTHING_CHANGED, "opening", after.id());
        }
    }

    private static void present(String field, LocalDate date) {
        if (date == null) {
            throw new Refusal(CalendarRule.DATE_MISSING, field, field);
        }
    }
}
