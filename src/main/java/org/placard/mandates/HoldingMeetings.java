package org.placard.mandates;

import java.time.LocalDate;
import java.util.UUID;
import org.placard.calendar.Sessions;
import org.placard.drafts.Drafts;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.journal.contract.SummaryFiled;
import org.placard.lifecycle.Lifecycle;
import org.placard.platform.Geneva;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Service;

/** A mandated meeting took place: the report on it can be written or, where none was ordered, its summary is filed. */
@Service
public class HoldingMeetings {

    private static final int LONGEST_REFERENCE = 300;

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Drafts drafts;
    private final Sessions sessions;
    private final Obligations obligations;
    private final DueDates dueDates;
    private final Preparations preparations;
    private final MeetingSettings settings;

    HoldingMeetings(
            Journal journal,
            Lifecycle lifecycle,
            Drafts drafts,
            Sessions sessions,
            Obligations obligations,
            DueDates dueDates,
            Preparations preparations,
            MeetingSettings settings) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.drafts = drafts;
        this.sessions = sessions;
        this.obligations = obligations;
        this.dueDates = dueDates;
        this.preparations = preparations;
        this.settings = settings;
    }

    /** @param on a day that the resolution allows, not after today; null for today. It need not be the day of the slot */
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
            awaitSummary(meeting, day);
            lifecycle.complete(MandatedMeeting.HOLD_MEETING, meeting.key());
        });
    }

    /** @param reference where the summary is to be found, a symbol or an address */
    public void summarise(UUID id, String reference, String reason, Long expected) {
        Obligation meeting = obligations.get(id);
        Facts.refuseUnlessMeeting(meeting);
        String place = Facts.words("reference", reference, LONGEST_REFERENCE);
        Command command = Command.of(meeting.file(), "file-summary")
                .because(reason)
                .expecting(expected)
                .with("obligation", id)
                .with("reference", place);
        journal.record(command, () -> {
            lifecycle.complete(MandatedMeeting.FILE_SUMMARY, meeting.key());
            dueDates.met(id, Stage.SUMMARY, Geneva.day(journal.now()));
            preparations.summary(id, place);
            journal.happened(
                    meeting.file(), new SummaryFiled(drafts.reference(meeting.file()), meeting.reference(), place));
        });
    }

    // A report on the meeting stands in for its summary.
    private void awaitSummary(Obligation meeting, LocalDate held) {
        if (obligations.reportsOn(meeting.id()).isEmpty()) {
            dueDates.set(
                    meeting.id(),
                    DueDate.fixed(
                            Stage.SUMMARY, meeting.relation(), held.plus(settings.summaryAfter()), journal.now()));
        }
    }

    private void refuseOutsideSession(LocalDate day, Obligation meeting) {
        if (sessions.find(meeting.session())
                .filter(session -> meeting.relation().allows(day, session))
                .isEmpty()) {
            throw new Refusal(MandateRule.OUTSIDE_SESSION, "on", day, meeting.session());
        }
    }
}
