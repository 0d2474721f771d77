package org.placard.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.placard.PracticeFiles.SECRETARIAT;
import static org.placard.PracticeFiles.doing;
import static org.placard.calendar.ShippedCalendar.day;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.PracticeFiles;
import org.placard.journal.Entry;
import org.placard.lifecycle.LifecycleRule;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions on their real diagram, on 12 March 2020. Each test has a special session of its own. */
class SessionSchedulingTest extends CalendarTest {

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void the_practice_calendar_has_the_dates_that_were_announced_for_sessions_to_come_and_no_process_for_those_past() {
        assertThat(sessions.get("47").closing()).isEqualTo(day("2021-07-13"));
        assertThat(sessions.get("48").closing()).isEqualTo(day("2021-10-01"));
        assertThat(sessions.get("42").closing()).isEqualTo(day("2019-09-27"));
        assertThat(courses("42")).isEmpty();
        assertThat(timer("48").due()).isEqualTo("2021-09-13T07:00:00Z");
        assertThat(sessions.all())
                .extracting(Session::id)
                .containsAll(ShippedCalendar.all().stream().map(Session::id).toList());
    }

    @Test
    void a_session_whose_first_day_has_come_opens_and_closes_after_its_last() {
        String session = announced(TODAY, TODAY.plusDays(5));
        awaitToken(session, "closing-day");
        assertThat(timer(session).due()).isEqualTo("2020-03-17T17:00:00Z");

        doing(SECRETARIAT, () -> changing.change(session, TODAY.minusDays(4), TODAY.minusDays(1), "Over", null));

        await("the process ends").until(() -> courses(session).isEmpty());
        assertThat(eventsOf(session))
                .containsExactly("session-announced", "session-opened", "session-dates-changed", "session-closed");
    }

    @Test
    void a_suspended_session_has_no_end_until_it_resumes() {
        String session = announced(TODAY.minusDays(3), TODAY.plusDays(5));
        awaitToken(session, "closing-day");

        doing(SECRETARIAT, () -> changing.suspend(session, TODAY.minusDays(1), "Pandemic", null));

        assertThat(sessions.get(session).closing()).isNull();
        assertThat(cutoffs.cosponsorship(session)).isEmpty();
        assertThat(tokens(session)).containsExactly("awaiting-resumption");
        assertThat(listener.about(session)).last().extracting(Session::closing).isNull();

        doing(SECRETARIAT, () -> changing.resume(session, day("2020-06-15"), day("2020-06-23"), "On again", null));

        assertThat(sessions.get(session).suspended()).isFalse();
        assertThat(timer(session).due()).isEqualTo("2020-06-23T16:00:00Z");
        assertThat(cutoffs.cosponsorship(session)).contains(Instant.parse("2020-06-23T16:00:00Z"));
        assertThat(listener.about(session)).last().extracting(Session::closing).isEqualTo(day("2020-06-23"));
        assertThat(eventsOf(session))
                .containsExactly("session-announced", "session-opened", "session-suspended", "session-resumed");
        assertThat(reasons(session)).contains("Pandemic", "On again");
    }

    @Test
    void a_suspension_dated_ahead_takes_effect_at_the_end_of_its_last_day() {
        String session = announced(TODAY, TODAY.plusDays(8));
        awaitToken(session, "closing-day");

        doing(SECRETARIAT, () -> changing.suspend(session, TODAY.plusDays(1), "Pandemic", null));

        assertThat(tokens(session)).containsExactly("sitting-on");
        assertThat(timer(session).due()).isEqualTo("2020-03-13T17:00:00Z");
        assertThat(sessions.get(session).sitsOn(TODAY.plusDays(1))).isTrue();
        assertThat(sessions.get(session).sitsOn(TODAY.plusDays(2))).isFalse();
        assertThat(eventsOf(session)).containsExactly("session-announced", "session-opened", "suspension-decided");

        due(session);

        await("the suspension begins").until(() -> tokens(session).contains("awaiting-resumption"));
        assertThat(eventsOf(session)).last().isEqualTo("session-suspended");
        assertThat(last(session).actor()).isEqualTo("timer");
        assertThat(last(session).events().get(0).data().toString()).contains("Pandemic");
    }

    @Test
    void a_suspension_that_is_still_ahead_can_be_called_off_and_the_session_gets_its_last_day_back() {
        String session = announced(TODAY, TODAY.plusDays(8));
        awaitToken(session, "closing-day");
        doing(SECRETARIAT, () -> changing.suspend(session, TODAY.plusDays(1), "Pandemic", null));

        doing(SECRETARIAT, () -> changing.make(session, SessionChange.callOff(), Terms.because("It is over")));

        assertThat(sessions.get(session).closing()).isEqualTo(TODAY.plusDays(8));
        assertThat(sessions.get(session).suspensions()).isEmpty();
        assertThat(tokens(session)).containsExactly("closing-day");
        assertThat(timer(session).due()).isEqualTo("2020-03-20T17:00:00Z");
        assertThat(last(session).command()).isEqualTo("call-off-suspension");
        assertThat(eventsOf(session)).last().isEqualTo("suspension-called-off");
        assertThat(listener.about(session)).last().extracting(Session::closing).isEqualTo(TODAY.plusDays(8));
        assertRefused(
                LifecycleRule.NOT_POSSIBLE_NOW,
                () -> changing.make(session, SessionChange.callOff(), Terms.because(null)));
    }

    @Test
    void a_suspension_that_has_begun_cannot_be_called_off() {
        String session = announced(TODAY.minusDays(3), TODAY.plusDays(5));
        awaitToken(session, "closing-day");
        doing(SECRETARIAT, () -> changing.suspend(session, TODAY.minusDays(1), null, null));

        assertRefused(
                LifecycleRule.NOT_POSSIBLE_NOW,
                () -> changing.make(session, SessionChange.callOff(), Terms.because(null)));
        assertThat(sessions.get(session).suspended()).isTrue();
    }

    @Test
    void a_second_suspension_leaves_the_first_one_on_record() {
        String session = announced(TODAY.minusDays(20), TODAY.plusDays(8));
        awaitToken(session, "closing-day");
        doing(SECRETARIAT, () -> {
            changing.suspend(session, TODAY.minusDays(15), "Snow", null);
            changing.resume(session, TODAY.minusDays(10), TODAY.plusDays(8), null, null);
            changing.suspend(session, TODAY.minusDays(1), "Pandemic", null);
            changing.resume(session, day("2020-06-15"), day("2020-06-23"), null, null);
        });

        assertThat(sessions.get(session).suspensions())
                .extracting(Suspension::lastDay, Suspension::resumedOn, Suspension::reason)
                .containsExactly(
                        tuple(TODAY.minusDays(15), TODAY.minusDays(10), "Snow"),
                        tuple(TODAY.minusDays(1), day("2020-06-15"), "Pandemic"));
        assertThat(sessions.get(session).sitsOn(TODAY.minusDays(12))).isFalse();
        assertThat(sessions.get(session).sitsOn(TODAY.minusDays(5))).isTrue();
        assertThat(sessions.get(session).sitsOn(TODAY)).isFalse();
    }

    @Test
    void what_fell_due_comes_before_a_command_even_where_its_timer_is_late() {
        String session = announced(TODAY.minusDays(3), TODAY.plusDays(5));
        awaitToken(session, "closing-day");
        doing(SECRETARIAT, () -> changing.suspend(session, TODAY, "Pandemic", null));
        assertThat(tokens(session)).containsExactly("sitting-on");

        doing(SECRETARIAT, () -> {
            due(session);
            changing.resume(session, TODAY.plusDays(1), TODAY.plusDays(9), null, null);
        });

        assertThat(tokens(session)).containsExactly("closing-day");
        assertThat(eventsOf(session)).endsWith("session-suspended", "session-resumed");
    }

    @Test
    void moved_extended_and_closed_early_are_told_apart_by_journal_and_event() {
        String session = announced(day("2021-02-22"), day("2021-03-19"));
        doing(SECRETARIAT, () -> {
            changing.make(session, SessionChange.move(day("2021-03-01"), day("2021-03-19")), Terms.because("Moved"));
            changing.make(session, SessionChange.extend(day("2021-03-24")), Terms.because("Longer"));
            changing.make(session, SessionChange.closeEarly(day("2021-03-12")), Terms.because("Shorter"));
        });

        assertThat(entries(session))
                .extracting(Entry::command)
                .containsExactly("announce-session", "move-session", "extend-session", "close-session-early");
        assertThat(entries(session))
                .flatExtracting(Entry::events)
                .extracting(event -> (Object) ((Map<?, ?>) event.data()).get("change"))
                .containsExactly(null, "moved", "extended", "closes-early");
    }

    @Test
    void a_change_that_is_not_what_it_is_called_is_refused() {
        String session = announced(day("2021-02-22"), day("2021-03-19"));
        assertRefused(
                CalendarRule.NOT_MOVED,
                () -> changing.make(
                        session, SessionChange.move(day("2021-02-22"), day("2021-03-26")), Terms.because(null)));
        assertRefused(
                CalendarRule.NOT_EXTENDED,
                () -> changing.make(session, SessionChange.extend(day("2021-03-18")), Terms.because(null)));
        assertRefused(
                CalendarRule.NOT_EARLIER,
                () -> changing.make(session, SessionChange.closeEarly(day("2021-03-20")), Terms.because(null)));
        assertRefused(
                CalendarRule.DATE_MISSING,
                () -> changing.make(session, SessionChange.extend(null), Terms.because(null)));
        assertThat(entries(session)).hasSize(1);
    }

    @Test
    void an_organizational_session_opens_and_closes_like_any_other() {
        String session = "OM-14";
        announce(session, TODAY.minusDays(1), TODAY.plusDays(1));
        awaitToken(session, "closing-day");
        assertThat(sessions.get(session).kind()).isEqualTo("organizational");
        assertThat(Due.parse("HRC/OM-14:closing").dependsOn()).contains(new SessionId(session));
    }

    @Test
    void new_dates_move_the_sessions_own_timer_and_are_told_to_what_depends_on_it_in_one_entry() {
        String session = announced(day("2021-02-22"), day("2021-03-19"));
        assertThat(timer(session).due()).isEqualTo("2021-02-22T08:00:00Z");

        doing(SECRETARIAT, () -> changing.change(session, day("2021-03-01"), day("2021-03-24"), "Moved", null));

        assertThat(timer(session).due()).isEqualTo("2021-03-01T08:00:00Z");
        assertThat(listener.about(session)).last().extracting(Session::opening).isEqualTo(day("2021-03-01"));
        Entry last = last(session);
        assertThat(last.command()).isEqualTo("move-session");
        assertThat(last.reason()).isEqualTo("Moved");
        assertThat(last.events()).hasSize(1);
        assertThat(last.steps()).extracting(step -> step.element()).contains("replan");
    }

    @Test
    void a_session_that_closed_and_gets_a_last_day_to_come_is_under_way_again() {
        String session = announced(TODAY.minusDays(20), TODAY.minusDays(1));
        assertThat(courses(session)).isEmpty();

        doing(SECRETARIAT, () -> changing.change(session, TODAY.minusDays(20), TODAY.plusDays(9), "Goes on", null));

        awaitToken(session, "closing-day");
    }

    @Test
    void a_session_announced_late_gives_its_dates_to_what_waited_for_it() {
        assertThat(sessions.expected("62").estimated()).isTrue();
        assertThat(sessions.find(new SessionId("62"))).isEmpty();

        doing(SECRETARIAT, () -> announcing.announce("62", day("2026-06-22"), day("2026-07-14"), null, null));

        assertThat(sessions.resolve(Due.parse("HRC/62:opening-P10W")))
                .isEqualTo(new Resolved(java.util.Optional.of(day("2026-04-13")), false));
        assertThat(listener.about("62")).hasSize(1);
        assertThat(sessions.resolve(Due.parse("HRC/65:opening")).date()).contains(day("2027-06-21"));
    }

    @Test
    void a_draft_can_be_tabled_for_a_session_that_has_no_dates_yet_and_nothing_that_binds_hangs_on_the_estimate() {
        FileId file = files.tabled(confirmed -> PracticeFiles.inSession(confirmed, "64"));

        assertThat(sessions.expected("64").estimated()).isTrue();
        assertThat(cutoffs.tabling("64")).isEmpty();
        assertThat(cutoffs.cosponsorship("64")).isEmpty();
        assertThat(whereabouts.openSteps(file)).isNotEmpty();
    }

    @Test
    void a_cut_off_that_was_set_moves_with_the_session() {
        String session = announced(TODAY, TODAY.plusDays(8));
        LocalDateTime noon = TODAY.plusDays(7).atTime(12, 0);

        doing(SECRETARIAT, () -> setting.set(session, Cutoff.COSPONSORSHIP, noon, Terms.because("Earlier")));
        assertThat(cutoffs.cosponsorship(session)).contains(Instant.parse("2020-03-19T11:00:00Z"));
        assertThat(listener.about(session)).isNotEmpty();

        doing(SECRETARIAT, () -> changing.change(session, TODAY, TODAY.plusDays(10), null, null));
        assertThat(cutoffs.cosponsorship(session)).contains(Instant.parse("2020-03-21T11:00:00Z"));

        doing(SECRETARIAT, () -> setting.set(session, Cutoff.COSPONSORSHIP, null, Terms.because(null)));
        assertThat(cutoffs.cosponsorship(session)).contains(Instant.parse("2020-03-22T17:00:00Z"));
        assertThat(eventsOf(session)).contains("session-cutoff-set");
    }

    @Test
    void the_43rd_session_is_played_as_it_was_suspended_in_march_and_resumed_in_june() {
        awaitToken("43", "closing-day");
        assertThat(cutoffs.tabling("43")).contains(Instant.parse("2020-03-12T12:00:00Z"));

        doing(SECRETARIAT, () -> changing.suspend("43", day("2020-03-13"), "The pandemic", null));
        assertThat(cutoffs.tabling("43")).isEmpty();
        assertThat(sessions.resolve(Due.parse("HRC/43:closing"))).isEqualTo(Resolved.UNKNOWN);

        doing(SECRETARIAT, () -> {
            due("43");
            changing.resume("43", day("2020-06-15"), day("2020-06-23"), "On again", null);
        });
        assertThat(sessions.get("43").dates(null))
                .isEqualTo(ShippedCalendar.get("43").dates(null));
        assertThat(cutoffs.tabling("43")).contains(Instant.parse("2020-06-18T11:00:00Z"));
        assertThat(timer("43").due()).isEqualTo("2020-06-23T16:00:00Z");
    }

    @Test
    void the_46th_session_is_played_as_it_was_prolonged_to_24_march() {
        doing(SECRETARIAT, () -> changing.change("46", day("2021-02-22"), day("2021-03-24"), "Longer", null));
        assertThat(sessions.get("46")).isEqualTo(ShippedCalendar.get("46"));
        assertThat(timer("46").due()).isEqualTo("2021-02-22T08:00:00Z");
        assertThat(cutoffs.cosponsorship("46")).contains(Instant.parse("2021-03-24T17:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2020-03-12, 2020-03-11, CLOSES_BEFORE_IT_OPENS",
                "2020-03-12, 2020-03-17, NOTHING_CHANGED",
                "2020-03-12, -, DATE_MISSING",
                "-, 2020-03-12, DATE_MISSING",
                "0020-03-12, 2020-03-20, IMPLAUSIBLE",
                "2020-03-12, 2031-03-20, IMPLAUSIBLE",
                "+999999999-12-31, +999999999-12-31, IMPLAUSIBLE",
                "2020-03-13, 2020-03-20, HAS_OPENED"
            })
    void dates_that_cannot_be_are_refused_and_nothing_is_left(LocalDate opening, LocalDate closing, CalendarRule rule) {
        String session = announced(TODAY, TODAY.plusDays(5));
        awaitToken(session, "closing-day");
        long entries = trail.last(new SessionId(session).file());

        assertRefused(rule, () -> changing.change(session, opening, closing, null, null));

        assertThat(sessions.get(session).closing()).isEqualTo(TODAY.plusDays(5));
        assertThat(trail.last(new SessionId(session).file())).isEqualTo(entries);
    }

    @Test
    void a_session_that_nobody_knows_is_refused_by_name() {
        assertRefused(CalendarRule.UNKNOWN_SESSION, () -> changing.change("99", TODAY, TODAY, null, null));
        assertRefused(CalendarRule.UNKNOWN_SESSION, () -> changing.suspend("x'; --", TODAY, null, null));
        assertRefused(CalendarRule.UNKNOWN_SESSION, () -> sessions.expected("S-999"));
        assertThat(trail.last(new SessionId("99").file())).isZero();
        assertRefused(CalendarRule.ANNOUNCED_ALREADY, () -> announcing.announce("42", TODAY, TODAY, null, null));
    }

    @Test
    void suspending_and_resuming_are_refused_out_of_turn() {
        String session = announced(TODAY.minusDays(2), TODAY.plusDays(5));
        awaitToken(session, "closing-day");

        assertRefused(CalendarRule.NOT_WITHIN_SESSION, () -> changing.suspend(session, TODAY.minusDays(3), null, null));
        assertRefused(CalendarRule.NOT_WITHIN_SESSION, () -> changing.suspend(session, TODAY.plusDays(6), null, null));
        assertRefused(
                LifecycleRule.NOT_POSSIBLE_NOW,
                () -> changing.resume(session, TODAY.plusDays(20), TODAY.plusDays(30), null, null));
        assertThat(sessions.get(session).resumedOn()).isNull();

        doing(SECRETARIAT, () -> changing.suspend(session, TODAY.minusDays(1), null, null));
        assertRefused(
                CalendarRule.RESUMES_TOO_EARLY,
                () -> changing.resume(session, TODAY.minusDays(1), TODAY.plusDays(3), null, null));
        assertRefused(CalendarRule.SUSPENDED, () -> changing.change(session, TODAY, TODAY.plusDays(3), null, null));
        assertRefused(
                CalendarRule.SUSPENDED,
                () -> setting.set(session, Cutoff.TABLING, TODAY.atTime(18, 0), Terms.because(null)));
    }

    @Test
    void a_session_that_has_not_opened_cannot_be_suspended() {
        String session = announced(day("2020-05-04"), day("2020-05-08"));
        assertRefused(LifecycleRule.NOT_POSSIBLE_NOW, () -> changing.suspend(session, day("2020-05-05"), null, null));
        assertThat(sessions.get(session).closing()).isEqualTo(day("2020-05-08"));
    }

    @Test
    void a_cut_off_outside_the_session_or_past_is_refused() {
        String session = announced(TODAY.minusDays(3), TODAY.plusDays(5));
        assertRefused(
                CalendarRule.CUTOFF_OUTSIDE_SESSION,
                () -> setting.set(session, Cutoff.TABLING, TODAY.plusDays(6).atTime(9, 0), Terms.because(null)));
        assertRefused(
                CalendarRule.CUTOFF_PAST,
                () -> setting.set(session, Cutoff.TABLING, TODAY.minusDays(1).atTime(9, 0), Terms.because(null)));
        assertRefused(
                CalendarRule.NOTHING_CHANGED,
                () -> setting.set(session, Cutoff.COSPONSORSHIP, null, Terms.because(null)));
        assertRefused(CalendarRule.UNKNOWN_CUTOFF, () -> Cutoff.of("lunch"));
    }

    @Test
    void whoever_saw_an_older_state_of_the_session_is_refused() {
        String session = announced(day("2021-02-22"), day("2021-03-19"));
        doing(SECRETARIAT, () -> changing.change(session, day("2021-02-22"), day("2021-03-23"), null, 1L));
        assertThatThrownBy(() -> doing(
                        SECRETARIAT, () -> changing.change(session, day("2021-02-22"), day("2021-03-24"), null, 1L)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.rule().id()).isEqualTo("journal.changed-meanwhile"));
    }

    @Test
    void whoever_derives_a_date_from_a_session_not_announced_yet_comes_before_or_after_its_announcement() {
        String session = fresh();
        List<String> order = new CopyOnWriteArrayList<>();
        Thread announcer = new Thread(() -> {
            announce(session, day("2020-05-04"), day("2020-05-08"));
            order.add("announced");
        });
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            assertThat(sessions.hold(new SessionId(session))).isEmpty();
            announcer.start();
            await("the announcement waits for this transaction")
                    .until(() -> announcer.getState() == Thread.State.RUNNABLE && waitsForALock());
            order.add("derived");
        });
        await("the announcement is made").until(() -> order.size() == 2);
        assertThat(order).containsExactly("derived", "announced");
    }
}
