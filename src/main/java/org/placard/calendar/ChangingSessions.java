package org.placard.calendar;

import java.time.LocalDate;
import org.placard.calendar.SessionChange.Today;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.platform.Geneva;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Service;

/**
 * A session is moved, extended, closed early, suspended, resumed: one command each, and all that depends on it moves in
 * the same transaction. What would move can be seen before.
 */
@Service
public class ChangingSessions {

    private final Journal journal;
    private final Sessions sessions;
    private final Cutoffs cutoffs;
    private final SessionCourse course;
    private final Previews previews;

    ChangingSessions(Journal journal, Sessions sessions, Cutoffs cutoffs, SessionCourse course, Previews previews) {
        this.journal = journal;
        this.sessions = sessions;
        this.cutoffs = cutoffs;
        this.course = course;
        this.previews = previews;
    }

    /** @throws Refusal if the change cannot be made, or if by now something else would move than was seen */
    public void make(String session, SessionChange asked, Terms terms) {
        SessionId id = sessions.get(session).id();
        SessionChange change = exactly(session, asked);
        Command command = change.values(Command.of(id.file(), change.command()))
                .because(terms.reason())
                .expecting(terms.expected());
        journal.record(command, () -> {
            course.catchUp(id, journal.now());
            refuseUnlessPossible(change, id);
            // Read only now that the session's file is held: what was seen before may have changed.
            Session before = sessions.get(session);
            Session after = change.of(before, today(before, command.reason()));
            sessions.change(after);
            previews.refuseUnlessSeen(id, terms.seen());
            change.event(cutoffs.told(before), cutoffs.told(after), command.reason())
                    .ifPresent(event -> journal.happened(id.file(), event));
            change.message().ifPresentOrElse(message -> course.pass(message, id), () -> beginAgain(after));
            course.moved(id);
        });
    }

    /** What the change would move; makes nothing of it. */
    public Replan preview(String session, SessionChange asked, String reason) {
        SessionId id = sessions.get(session).id();
        SessionChange change = exactly(session, asked);
        return previews.of(id, () -> {
            refuseUnlessPossible(change, id);
            Session before = sessions.get(session);
            sessions.change(change.of(before, today(before, reason)));
        });
    }

    /** New first and last days, whichever change they make. */
    public void change(String session, LocalDate opening, LocalDate closing, String reason, Long expected) {
        make(session, SessionChange.dates(opening, closing), new Terms(reason, expected, null));
    }

    public void suspend(String session, LocalDate lastDay, String reason, Long expected) {
        make(session, SessionChange.suspend(lastDay), new Terms(reason, expected, null));
    }

    public void resume(String session, LocalDate on, LocalDate closing, String reason, Long expected) {
        make(session, SessionChange.resume(on, closing), new Terms(reason, expected, null));
    }

    private void refuseUnlessPossible(SessionChange change, SessionId id) {
        change.message()
                .ifPresentOrElse(message -> course.refuseUnlessAwaits(message, id), () -> course.refuseFixedDates(id));
    }

    private SessionChange exactly(String session, SessionChange asked) {
        return asked instanceof NewDates dates ? dates.against(sessions.get(session)) : asked;
    }

    private void beginAgain(Session after) {
        if (course.isOver(after.id()) && !after.closing().isBefore(day())) {
            course.begin(after.id());
        }
    }

    private Today today(Session before, String reason) {
        boolean opened = !before.opening().isAfter(day()) && course.hasOpened(before.id());
        return new Today(day(), opened, reason);
    }

    private LocalDate day() {
        return Geneva.day(journal.now());
    }
}
