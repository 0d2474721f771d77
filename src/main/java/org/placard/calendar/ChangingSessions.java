package org.placard.calendar;

import java.time.LocalDate;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.journal.contract.SessionDatesChanged;
import org.placard.lifecycle.MessageName;
import org.placard.platform.Geneva;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Service;

/** The dates of a session change, it is suspended, it resumes: one command each, and all that depends on it moves. */
@Service
public class ChangingSessions {

    private final Journal journal;
    private final Sessions sessions;
    private final SessionCourse course;

    ChangingSessions(Journal journal, Sessions sessions, SessionCourse course) {
        this.journal = journal;
        this.sessions = sessions;
        this.course = course;
    }

    /**
     * New first and last days. A suspended session gets its last day when it resumes; one that closed and is given a last
     * day to come is under way again.
     */
    public void change(String session, LocalDate opening, LocalDate closing, String reason, Long expected) {
        SessionId id = sessions.get(session).id();
        PossibleDates.refuseMissing("opening", opening);
        PossibleDates.refuseMissing("closing", closing);
        Command command = command(id, "change-session-dates", reason, expected)
                .with("opening", opening)
                .with("closing", closing);
        journal.record(command, () -> {
            // Read only now that the session's file is held: what was seen before may have changed.
            Session before = sessions.get(session);
            Session after = before.opensAndCloses(opening, closing);
            refuseImpossible(before, after);
            sessions.change(after);
            journal.happened(id.file(), new SessionDatesChanged(before.dates(), after.dates(), reason));
            if (course.isOver(id) && !closing.isBefore(today())) {
                course.begin(id);
            }
            course.moved(id);
        });
    }

    /** @param lastDay the last day on which the Council sits before the suspension */
    public void suspend(String session, LocalDate lastDay, String reason, Long expected) {
        SessionId id = sessions.get(session).id();
        PossibleDates.refuseMissing("lastDay", lastDay);
        Command command = command(id, "suspend-session", reason, expected).with("lastDay", lastDay);
        journal.record(command, () -> {
            Session before = sessions.get(session);
            if (!before.sitsOn(lastDay)) {
                throw new Refusal(CalendarRule.NOT_WITHIN_SESSION, "lastDay", lastDay, id);
            }
            step(SessionScheduling.SESSION_SUSPENDED, before.suspendedAfter(lastDay));
        });
    }

    /** @param on the first day on which the Council sits again */
    public void resume(String session, LocalDate on, LocalDate closing, String reason, Long expected) {
        SessionId id = sessions.get(session).id();
        PossibleDates.refuseMissing("on", on);
        PossibleDates.refuseMissing("closing", closing);
        Command command =
                command(id, "resume-session", reason, expected).with("on", on).with("closing", closing);
        journal.record(command, () -> {
            Session before = sessions.get(session);
            if (before.suspendedFrom() != null && !on.isAfter(before.suspendedFrom())) {
                throw new Refusal(CalendarRule.RESUMES_TOO_EARLY, "on", on, before.suspendedFrom());
            }
            PossibleDates.refuseImplausible(id, "on", on, today());
            PossibleDates.refuseDisorder(id, on, closing);
            step(SessionScheduling.SESSION_RESUMED, before.resumed(on, closing));
        });
    }

    // The facts first: the milestone that the message leads to tells them.
    private void step(MessageName message, Session after) {
        sessions.change(after);
        course.pass(message, after.id());
        course.moved(after.id());
    }

    private void refuseImpossible(Session before, Session after) {
        SessionId id = after.id();
        PossibleDates.refuseImplausible(id, "opening", after.opening(), today());
        PossibleDates.refuseDisorder(id, after.opening(), after.closing());
        if (before.suspended()) {
            throw new Refusal(CalendarRule.SUSPENDED, "session", id);
        }
        if (before.equals(after)) {
            throw new Refusal(CalendarRule.NOTHING_CHANGED, "opening", id);
        }
        if (hasOpened(before) && after.opening().isAfter(today())) {
            throw new Refusal(CalendarRule.HAS_OPENED, "opening", id, before.opening());
        }
        refuseSuspensionOutside(after);
    }

    private boolean hasOpened(Session session) {
        return !session.opening().isAfter(today()) && course.hasOpened(session.id());
    }

    private static void refuseSuspensionOutside(Session after) {
        if (after.suspendedFrom() != null
                && (after.opening().isAfter(after.suspendedFrom())
                        || after.closing().isBefore(after.resumedOn()))) {
            throw new Refusal(
                    CalendarRule.SUSPENSION_OUTSIDE, "closing", after.id(), after.suspendedFrom(), after.resumedOn());
        }
    }

    private LocalDate today() {
        return Geneva.day(journal.now());
    }

    private static Command command(SessionId session, String name, String reason, Long expected) {
        return Command.of(session.file(), name).because(reason).expecting(expected);
    }
}
