package org.placard.mandates;

import java.time.LocalDate;
import java.util.UUID;
import org.placard.calendar.Sessions;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.lifecycle.Lifecycle;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Service;

/** A mandated meeting took place: its obligation is closed, and the report on it can be written. */
@Service
public class HoldingMeetings {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Sessions sessions;
    private final Obligations obligations;
    private final DueDates dueDates;

    HoldingMeetings(
            Journal journal, Lifecycle lifecycle, Sessions sessions, Obligations obligations, DueDates dueDates) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.sessions = sessions;
        this.obligations = obligations;
        this.dueDates = dueDates;
    }

    /** @param on a day of the session, not after today; null for today. It need not be the day of the slot */
    public void held(UUID id, LocalDate on, String reason, Long expected) {
        Obligation meeting = obligations.get(id);
        Facts.refuseUnlessMeeting(meeting);
        Command command = Command.of(meeting.file(), "record-meeting-held")
                .because(reason)
                .expecting(expected)
                .with("obligation", id)
                .with("on", on);
        journal.record(command, () -> {
            LocalDate day = Facts.orToday(on, journal.now());
            Facts.refuseImpossible(day, meeting, journal.now());
            refuseOutsideSession(day, meeting);
            dueDates.met(id, Stage.MEETING, day);
            lifecycle.complete(MandatedMeeting.HOLD_MEETING, meeting.key());
        });
    }

    private void refuseOutsideSession(LocalDate day, Obligation meeting) {
        if (sessions.find(meeting.session())
                .filter(session -> session.sitsOn(day))
                .isEmpty()) {
            throw new Refusal(MandateRule.OUTSIDE_SESSION, "on", day, meeting.session());
        }
    }
}
