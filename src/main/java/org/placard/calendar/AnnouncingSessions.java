package org.placard.calendar;

import java.time.LocalDate;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.journal.contract.SessionAnnounced;
import org.placard.platform.Geneva;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Service;

/** A session gets its first dates: it enters the calendar, and what waits for it gets its dates too. */
@Service
public class AnnouncingSessions {

    private final Journal journal;
    private final Sessions sessions;
    private final Cutoffs cutoffs;
    private final SessionCourse course;

    AnnouncingSessions(Journal journal, Sessions sessions, Cutoffs cutoffs, SessionCourse course) {
        this.journal = journal;
        this.sessions = sessions;
        this.cutoffs = cutoffs;
        this.course = course;
    }

    /** @throws Refusal if the calendar has the session, or the days cannot be those of a session */
    public void announce(String session, LocalDate opening, LocalDate closing, String reason, Long expected) {
        SessionId id = new SessionId(session);
        PossibleDates.refuseMissing("opening", opening);
        PossibleDates.refuseMissing("closing", closing);
        enter(Session.announced(id, opening, closing), reason, expected);
    }

    void enter(Session session, String reason, Long expected) {
        SessionId id = session.id();
        Command command = Command.of(id.file(), "announce-session")
                .because(reason)
                .expecting(expected)
                .with("opening", session.opening())
                .with("closing", session.closing());
        journal.record(command, () -> {
            refuseImpossible(session);
            sessions.add(session);
            journal.happened(id.file(), new SessionAnnounced(cutoffs.told(session)));
            // What is over needs no process to open and close it.
            if (!session.closing().isBefore(today())) {
                course.begin(id);
            }
            course.moved(id);
        });
    }

    private void refuseImpossible(Session session) {
        SessionId id = session.id();
        if (sessions.find(id).isPresent()) {
            throw new Refusal(CalendarRule.ANNOUNCED_ALREADY, "session", id);
        }
        PossibleDates.refuseImplausible(id, "opening", session.opening(), today());
        PossibleDates.refuseDisorder(id, session.opening(), session.closing());
    }

    private LocalDate today() {
        return Geneva.day(journal.now());
    }
}
