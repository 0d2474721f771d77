package org.placard.mandates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.placard.calendar.Sessions;
import org.placard.drafts.Drafts;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.journal.contract.MeetingPlanned;
import org.placard.platform.Geneva;
import org.placard.platform.PlatformRule;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Service;

/**
 * A mandated meeting gets its slot: on a day that the resolution allows, in a room and with a panel that are free then.
 * While it is still to be held, it can get another one.
 */
@Service
public class PlanningMeetings {

    private static final int LONGEST_MINUTES = 600;
    private static final int LONGEST_ROOM = 200;

    private final Journal journal;
    private final Preparation preparation;
    private final Sessions sessions;
    private final Drafts drafts;
    private final Obligations obligations;
    private final DueDates dueDates;
    private final Slots slots;

    PlanningMeetings(
            Journal journal,
            Preparation preparation,
            Sessions sessions,
            Drafts drafts,
            Obligations obligations,
            DueDates dueDates,
            Slots slots) {
        this.journal = journal;
        this.preparation = preparation;
        this.sessions = sessions;
        this.drafts = drafts;
        this.obligations = obligations;
        this.dueDates = dueDates;
        this.slots = slots;
    }

    /**
     * Fixes when and where the meeting takes place. From now on it is due on that day. A slot that has passed is entered
     * with a reason only: so a meeting that was held unplanned can still be recorded.
     *
     * @param minutes null for as long as the resolution says
     */
    public void plan(UUID id, Instant starts, String room, Integer minutes, String reason, Long expected) {
        Obligation meeting = obligations.get(id);
        Facts.refuseUnlessMeeting(meeting);
        int length = length(meeting, minutes);
        String place = Facts.words("room", room, LONGEST_ROOM);
        if (starts == null) {
            throw new Refusal(PlatformRule.MISSING, "starts", "starts");
        }
        Command command = Command.of(meeting.file(), "plan-meeting")
                .because(reason)
                .expecting(expected)
                .with("obligation", id)
                .with("starts", starts)
                .with("minutes", length)
                .with("room", place);
        journal.record(command, () -> {
            preparation.refuse(meeting, MandatedMeeting.PLAN_MEETING);
            refuseUnlessPossible(meeting, starts, command);
            slots.fix(id, starts, length, place);
            tell(meeting, starts, length, place);
            moveToStep(meeting, Geneva.day(starts));
        });
    }

    private void refuseUnlessPossible(Obligation meeting, Instant starts, Command command) {
        LocalDate day = Geneva.day(starts);
        if (sessions.hold(meeting.session())
                .filter(session -> meeting.relation().allows(day, session))
                .isEmpty()) {
            throw new Refusal(MandateRule.OUTSIDE_SESSION, "starts", day, meeting.session());
        }
        if (starts.isBefore(journal.now()) && command.reason() == null) {
            throw new Refusal(MandateRule.IN_THE_PAST, "starts", day);
        }
        if (starts.isBefore(meeting.openedAt())) {
            throw new Refusal(MandateRule.BEFORE_IT_WAS_ORDERED, "starts", day, Geneva.day(meeting.openedAt()));
        }
    }

    private void tell(Obligation meeting, Instant starts, int length, String place) {
        journal.happened(
                meeting.file(),
                new MeetingPlanned(drafts.reference(meeting.file()), meeting.reference(), starts, length, place));
    }

    private void moveToStep(Obligation meeting, LocalDate day) {
        dueDates.set(meeting.id(), DueDate.ofSlot(meeting.relation(), day, journal.now()));
        preparation.done(meeting, MandatedMeeting.PLAN_MEETING);
    }

    private static int length(Obligation meeting, Integer minutes) {
        Integer length = minutes == null ? meeting.minutes() : minutes;
        if (length == null) {
            throw new Refusal(PlatformRule.MISSING, "minutes", "minutes");
        }
        if (length <= 0 || length > LONGEST_MINUTES) {
            throw new Refusal(MandateRule.IMPOSSIBLE_LENGTH, "minutes", length, LONGEST_MINUTES);
        }
        return length;
    }
}
