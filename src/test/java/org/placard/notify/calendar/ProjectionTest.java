package org.placard.notify.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placard.journal.contract.ActionScheduled;
import org.placard.journal.contract.DraftDeferred;
import org.placard.journal.contract.DraftTabled;
import org.placard.journal.contract.DraftWithdrawn;
import org.placard.journal.contract.MeetingHeld;
import org.placard.journal.contract.ObligationSuperseded;
import org.placard.journal.contract.ReminderAcknowledged;
import org.placard.journal.contract.ReportDelivered;
import org.placard.journal.contract.ReportSubmitted;
import org.placard.journal.contract.ResolutionAdopted;
import org.placard.journal.contract.SessionAnnounced;
import org.placard.journal.contract.SessionCutoffSet;
import org.placard.journal.contract.SessionDates;
import org.placard.journal.contract.SessionOpened;
import org.placard.journal.contract.SessionResumed;
import org.placard.journal.contract.SuspensionCalledOff;
import org.placard.journal.contract.SuspensionDecided;
import org.placard.journal.contract.SymbolAssigned;

class ProjectionTest {

    private static final LocalDate DAY = LocalDate.of(2020, 6, 22);
    private static final String SUBMISSION = "due/o-9/submission";
    private static final String PANEL = "meeting/o-8";

    @Test
    void a_session_that_moves_changes_its_days_and_raises_its_number_by_one() {
        Told session = Told.ofSession(Told.announced("2021-02-22", "2021-03-19"));
        Entry before = session.entry("sitting/1");
        session.then(Told.changed(Told.dates("2021-02-22", "2021-03-24", null, null)));
        Entry after = session.entry("sitting/1");

        assertThat(before.sequence()).isZero();
        assertThat(after.sequence()).isEqualTo(1);
        assertThat(after.uid()).isEqualTo(before.uid());
        assertThat(after.shown().span().last()).isEqualTo("2021-03-24");
        assertThat(after.created()).isEqualTo(before.created());
        assertThat(after.changed()).isAfter(before.changed());
    }

    @Test
    void what_a_reader_does_not_see_raises_no_number() {
        Told session = Told.ofSession(
                Told.announced("2021-02-22", "2021-03-19"),
                new SessionOpened(Told.dates("2021-02-22", "2021-03-19", null, null)));
        Told draft = Told.ofDraft(
                Told.opened(Told.REPORT, Told.due("submission", "2021-12-20")),
                new ReminderAcknowledged(Told.DRAFT, Told.REPORT, Told.due("submission", "2021-12-20"), "P8W"));

        assertThat(session.entry("sitting/1").sequence()).isZero();
        assertThat(draft.entry(SUBMISSION).sequence()).isZero();
    }

    @Test
    void a_suspended_session_sits_until_it_is_suspended_and_from_its_resumption_on() {
        Told session = Told.ofSession(
                Told.announced("2021-02-22", "2021-03-19"),
                new SuspensionDecided(Told.dates("2021-02-22", null, "2021-03-05", null), "pandemic"),
                new SessionResumed(Told.dates("2021-02-22", "2021-06-25", "2021-03-05", "2021-06-14")),
                new SuspensionDecided(Told.dates("2021-02-22", null, "2021-06-18", null), "pandemic"),
                new SessionResumed(Told.dates("2021-02-22", "2021-09-10", "2021-06-18", "2021-09-06")));

        assertThat(List.of("sitting/1", "sitting/2", "sitting/3"))
                .extracting(key -> session.entry(key).shown().span())
                .containsExactly(
                        Span.days(LocalDate.of(2021, 2, 22), LocalDate.of(2021, 3, 5)),
                        Span.days(LocalDate.of(2021, 6, 14), LocalDate.of(2021, 6, 18)),
                        Span.days(LocalDate.of(2021, 9, 6), LocalDate.of(2021, 9, 10)));
        assertThat(session.entry("sitting/1").sequence()).isEqualTo(1);
    }

    @Test
    void a_suspension_that_is_called_off_gives_the_days_back() {
        Told session = Told.ofSession(
                Told.announced("2021-02-22", "2021-03-19"),
                new SuspensionDecided(Told.dates("2021-02-22", null, "2021-03-05", null), "pandemic"),
                new SuspensionCalledOff(Told.dates("2021-02-22", "2021-03-19", null, null), "over"));

        assertThat(session.entry("sitting/1").shown().span().last()).isEqualTo("2021-03-19");
        assertThat(session.entry("sitting/1").sequence()).isEqualTo(2);
        assertThat(session.calendar().entries()).hasSize(1);
    }

    @Test
    void a_cut_off_is_a_moment_of_its_session_and_moves_with_it_under_a_higher_number() {
        Told session = Told.ofSession(new SessionAnnounced(
                Told.dates("2021-02-22", "2021-03-19", "2021-03-11T12:00:00Z", "2021-03-19T17:00:00Z", null)));
        Entry before = session.entry("cutoff/tabling");
        session.then(Told.changed(
                Told.dates("2021-02-22", "2021-03-26", "2021-03-18T12:00:00Z", "2021-03-19T17:00:00Z", null)));
        Entry after = session.entry("cutoff/tabling");

        assertThat(before.sequence()).isZero();
        assertThat(before.shown().about().session()).isEqualTo("46");
        assertThat(before.shown().span()).isEqualTo(Span.moment(Instant.parse("2021-03-11T12:00:00Z")));
        assertThat(after.sequence()).isEqualTo(1);
        assertThat(after.uid()).isEqualTo(before.uid());
        assertThat(after.shown().span().starts()).isEqualTo("2021-03-18T12:00:00Z");
        assertThat(session.entry("cutoff/cosponsorship").sequence()).isZero();
    }

    @Test
    void a_cut_off_is_cancelled_while_its_session_has_no_last_day_and_comes_back_with_one() {
        Told session = Told.ofSession(new SessionAnnounced(
                Told.dates("2021-02-22", "2021-03-19", "2021-03-11T12:00:00Z", "2021-03-19T17:00:00Z", null)));
        session.then(new SuspensionDecided(Told.dates("2021-02-22", null, null, null, "2021-03-05"), "pandemic"));
        assertThat(List.of("cutoff/tabling", "cutoff/cosponsorship"))
                .extracting(key -> session.entry(key).shown().status())
                .containsOnly(Status.CANCELLED);
        assertThat(session.entry("cutoff/tabling").sequence()).isEqualTo(1);

        session.then(new SuspensionCalledOff(
                Told.dates("2021-02-22", "2021-03-19", "2021-03-11T12:00:00Z", "2021-03-19T17:00:00Z", null), "over"));
        assertThat(session.entry("cutoff/tabling").shown().status()).isEqualTo(Status.CONFIRMED);
        assertThat(session.entry("cutoff/tabling").sequence()).isEqualTo(2);
    }

    @Test
    void a_cut_off_that_the_secretariat_sets_moves_alone() {
        Told session = Told.ofSession(
                new SessionAnnounced(
                        Told.dates("2021-02-22", "2021-03-19", "2021-03-11T12:00:00Z", "2021-03-19T17:00:00Z", null)),
                new SessionCutoffSet(
                        Told.dates("2021-02-22", "2021-03-19", "2021-03-12T12:00:00Z", "2021-03-19T17:00:00Z", null),
                        "tabling",
                        Instant.parse("2021-03-12T12:00:00Z"),
                        null));

        assertThat(session.entry("cutoff/tabling").shown().span().starts()).isEqualTo("2021-03-12T12:00:00Z");
        assertThat(session.entry("cutoff/tabling").sequence()).isEqualTo(1);
        assertThat(session.entry("cutoff/cosponsorship").sequence()).isZero();
        assertThat(session.entry("sitting/1").sequence()).isZero();
    }

    @Test
    void older_events_tell_the_cut_off_that_was_set_and_take_none_away() {
        SessionDates older = Told.dates("2021-02-22", "2021-03-19", null, null);
        Told session = Told.ofSession(
                new SessionAnnounced(older),
                new SessionCutoffSet(older, "tabling", Instant.parse("2021-03-12T12:00:00Z"), null),
                new SessionCutoffSet(older, "cosponsorship", Instant.parse("2021-03-18T17:00:00Z"), null),
                new SessionOpened(older));

        assertThat(session.entry("cutoff/tabling").shown().status()).isEqualTo(Status.CONFIRMED);
        assertThat(session.entry("cutoff/cosponsorship").sequence()).isZero();
        session.then(new SessionCutoffSet(older, "tabling", null, null));
        assertThat(session.entry("cutoff/tabling").shown().status()).isEqualTo(Status.CANCELLED);
    }

    @Test
    void a_cut_off_that_is_told_late_adds_nothing_to_a_session_that_was_told_anew() {
        Told session = Told.ofSession(new SessionAnnounced(Told.dates("2021-02-22", "2021-03-19", null, null, null)));
        Projection projection = new Projection();
        FileCalendar anew = projection.after(
                session.calendar(),
                session.happened(3, Told.changed(Told.dates("2021-02-22", null, null, null, "2021-03-05"))));
        FileCalendar late = projection.after(
                anew,
                session.happened(
                        2,
                        Told.changed(Told.dates(
                                "2021-02-22", "2021-03-26", "2021-03-18T12:00:00Z", "2021-03-26T17:00:00Z", null))));

        assertThat(late.entries()).isEqualTo(anew.entries());
    }

    @Test
    void an_action_has_the_draft_by_its_name_of_the_day_and_the_outcome() {
        Told draft = Told.ofDraft(
                new DraftTabled(Told.DRAFT, "43", "3", "CHN", List.of("CHN"), 1),
                new ActionScheduled(Told.DRAFT, DAY.minusDays(3), 44));
        Entry first = draft.entry("action");
        draft.then(new SymbolAssigned(
                        new org.placard.journal.contract.DraftRef(Told.FILE, "A/HRC/43/L.31/Rev.1", Told.DRAFT.title()),
                        "A/HRC/43/L.31/Rev.1"))
                .then(new ResolutionAdopted(
                        Told.DRAFT, "A/HRC/RES/43/21", DAY, 45, "recorded-vote", null, false, false, false));
        Entry last = draft.entry("action");

        assertThat(first.shown().about().session()).isEqualTo("43");
        assertThat(last.shown().span()).isEqualTo(Span.day(DAY));
        assertThat(last.shown().outcome()).isEqualTo("adopted");
        assertThat(last.shown().meeting()).isEqualTo(45);
        assertThat(last.sequence()).isEqualTo(2);
    }

    @Test
    void an_action_is_cancelled_with_its_draft_and_comes_back_when_it_is_scheduled_again() {
        Told draft = Told.ofDraft(
                new ActionScheduled(Told.DRAFT, DAY, 44), new DraftDeferred(Told.DRAFT, null, "no agreement"));
        assertThat(draft.entry("action").shown().status()).isEqualTo(Status.CANCELLED);
        assertThat(draft.entry("action").shown().span()).isEqualTo(Span.day(DAY));

        draft.then(new ActionScheduled(Told.DRAFT, DAY.plusDays(1), 46));
        assertThat(draft.entry("action").shown().status()).isEqualTo(Status.CONFIRMED);
        assertThat(draft.entry("action").sequence()).isEqualTo(2);

        draft.then(new DraftWithdrawn(Told.DRAFT, "CHN", null));
        assertThat(draft.entry("action").shown().status()).isEqualTo(Status.CANCELLED);
    }

    @Test
    void a_meeting_is_tentative_until_it_has_its_slot_and_again_when_it_loses_it() {
        Told draft = Told.ofDraft(
                Told.opened(Told.PANEL, Told.due("planning", "2020-12-14"), Told.due("meeting", "2021-03-19")));
        assertThat(draft.entry(PANEL).shown().status()).isEqualTo(Status.TENTATIVE);

        draft.then(Told.planned(Told.SLOT, "Room XX"));
        assertThat(draft.entry(PANEL).shown().status()).isEqualTo(Status.CONFIRMED);
        assertThat(draft.entry(PANEL).shown().span().starts()).isEqualTo(Told.SLOT);
        assertThat(draft.entry("due/o-8/planning").shown().doneOn()).isEqualTo(DAY);

        draft.then(Told.moved(Told.PANEL, Told.due("meeting", "2021-03-24")));
        assertThat(draft.entry(PANEL).shown().status()).isEqualTo(Status.TENTATIVE);
        assertThat(draft.entry(PANEL).shown().span()).isEqualTo(Span.day(LocalDate.of(2021, 3, 24)));
        assertThat(draft.entry(PANEL).shown().room()).isNull();
        assertThat(draft.entry(PANEL).sequence()).isEqualTo(2);
    }

    @Test
    void a_due_date_that_loses_its_day_is_cancelled_and_comes_back_with_one() {
        Told draft = Told.ofDraft(
                Told.opened(Told.REPORT, Told.due("submission", "2021-12-20")),
                Told.moved(Told.REPORT, Told.due("submission", null)));
        assertThat(draft.entry(SUBMISSION).shown().status()).isEqualTo(Status.CANCELLED);

        draft.then(Told.moved(Told.REPORT, Told.due("submission", "2022-01-10")));
        assertThat(draft.entry(SUBMISSION).shown().status()).isEqualTo(Status.CONFIRMED);
        assertThat(draft.entry(SUBMISSION).sequence()).isEqualTo(2);
    }

    @Test
    void a_due_date_without_a_day_is_seen_first_when_it_gets_one() {
        Told draft = Told.ofDraft(Told.opened(Told.REPORT, Told.due("submission", null)));
        assertThat(draft.entry(SUBMISSION).sequence()).isEqualTo(Entry.UNSEEN);

        draft.then(Told.moved(Told.REPORT, Told.due("submission", "2021-12-20")));
        assertThat(draft.entry(SUBMISSION).sequence()).isZero();
        assertThat(draft.entry(SUBMISSION).created())
                .isEqualTo(draft.entry(SUBMISSION).changed());
    }

    @Test
    void what_is_delivered_is_done_and_what_is_superseded_is_cancelled() {
        Told draft = Told.ofDraft(
                Told.opened(Told.REPORT, Told.due("submission", "2021-12-20"), Told.due("issue", "2022-01-17")),
                new ReportSubmitted(Told.DRAFT, Told.REPORT, DAY, 8000, false));
        assertThat(draft.entry(SUBMISSION).shown().doneOn()).isEqualTo(DAY);
        assertThat(draft.entry("due/o-9/issue").shown().doneOn()).isNull();

        Told superseded = Told.ofDraft(
                Told.opened(Told.REPORT, Told.due("submission", "2021-12-20"), Told.due("issue", "2022-01-17")),
                new ReportSubmitted(Told.DRAFT, Told.REPORT, DAY, 8000, false),
                new ObligationSuperseded(Told.DRAFT, Told.REPORT, "A/HRC/RES/47/11"));
        assertThat(superseded.entry(SUBMISSION).shown().status()).isEqualTo(Status.CONFIRMED);
        assertThat(superseded.entry("due/o-9/issue").shown().status()).isEqualTo(Status.CANCELLED);

        draft.then(new ReportDelivered(Told.DRAFT, Told.REPORT, DAY, "A/HRC/49/71"));
        assertThat(draft.entry("due/o-9/issue").shown().doneOn()).isEqualTo(DAY);
    }

    @Test
    void an_event_that_comes_late_takes_nothing_back() {
        Told draft = Told.ofDraft(Told.opened(Told.REPORT, Told.due("submission", "2021-12-20")));
        Projection projection = new Projection();
        FileCalendar moved = projection.after(
                draft.calendar(), draft.happened(5, Told.moved(Told.REPORT, Told.due("submission", "2022-01-10"))));
        FileCalendar late = projection.after(
                moved, draft.happened(3, Told.moved(Told.REPORT, Told.due("submission", "2021-11-01"))));

        assertThat(late.entries()).isEqualTo(moved.entries());
        assertThat(late.seen()).isEqualTo(5);
    }

    @Test
    void a_resumption_that_comes_late_adds_no_days_to_a_session_that_was_told_anew() {
        Told session = Told.ofSession(Told.announced("2021-02-22", "2021-03-19"));
        Projection projection = new Projection();
        FileCalendar anew = projection.after(
                session.calendar(),
                session.happened(3, Told.changed(Told.dates("2021-02-22", "2021-03-24", null, null))));
        FileCalendar late = projection.after(
                anew,
                session.happened(
                        2, new SessionResumed(Told.dates("2021-02-22", "2021-06-25", "2021-03-05", "2021-06-14"))));

        assertThat(late.entries()).isEqualTo(anew.entries());
    }

    @Test
    void a_meeting_invites_when_it_is_planned_and_cancels_when_it_loses_its_slot() {
        Told draft = Told.ofDraft(Told.opened(Told.PANEL, Told.due("meeting", "2021-03-19")));
        Invitation first = invitation(draft, Told.planned(Told.SLOT, "Room XX"));
        Invitation second = invitation(draft, Told.planned(Told.SLOT.plusSeconds(3600), "Room XX"));
        Invitation third = invitation(draft, Told.moved(Told.PANEL, Told.due("meeting", "2021-02-25")));

        assertThat(List.of(first, second, third))
                .extracting(Invitation::method)
                .containsExactly(Invitation.Method.REQUEST, Invitation.Method.REQUEST, Invitation.Method.CANCEL);
        assertThat(List.of(first, second, third))
                .extracting(one -> one.entry().sequence())
                .containsExactly(1, 2, 3);
        assertThat(third.entry().shown().span().starts()).isEqualTo(Told.SLOT.plusSeconds(3600));
        assertThat(third.entry().shown().status()).isEqualTo(Status.CANCELLED);
    }

    @Test
    void a_meeting_that_was_held_cancels_nothing() {
        Told draft = Told.ofDraft(
                Told.opened(Told.PANEL, Told.due("meeting", "2021-03-19")), Told.planned(Told.SLOT, "Room XX"));
        FileCalendar before = draft.calendar();
        draft.then(new MeetingHeld(Told.DRAFT, Told.PANEL, LocalDate.of(2021, 2, 26)));
        Happened held = draft.happened(3, new MeetingHeld(Told.DRAFT, Told.PANEL, LocalDate.of(2021, 2, 26)));

        assertThat(Invitation.by(held, before, draft.calendar())).isEmpty();
        assertThat(draft.entry(PANEL).shown().span().starts()).isEqualTo(Told.SLOT);
    }

    @Test
    void a_superseded_meeting_is_cancelled_for_those_invited() {
        Told draft = Told.ofDraft(
                Told.opened(Told.PANEL, Told.due("meeting", "2021-03-19")), Told.planned(Told.SLOT, "Room XX"));

        assertThat(invitation(draft, new ObligationSuperseded(Told.DRAFT, Told.PANEL, "A/HRC/RES/46/1"))
                        .method())
                .isEqualTo(Invitation.Method.CANCEL);
    }

    private static Invitation invitation(Told draft, org.placard.journal.contract.DomainEvent event) {
        FileCalendar before = draft.calendar();
        draft.then(event);
        return Invitation.by(draft.happened(draft.calendar().seen(), event), before, draft.calendar())
                .orElseThrow();
    }
}
