package org.placard.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.placard.lifecycle.Course;
import org.placard.lifecycle.LifecycleRule;
import org.placard.platform.FileId;
import org.placard.platform.PlatformRule;

/** The kinds besides meetings and reports, from the adoption to each of their ends. */
class KindsTest extends AfterAdoption {

    @Test
    void an_oral_update_is_given_at_its_session() {
        FileId file = adopted(ordered(1, "oral-update", "HRC", session(4), "at", null, null));
        UUID update = mandate(file, "oral-update").id();

        refused(MandateRule.NOT_YET, () -> outcomes.updateGiven(update, today().plusDays(1), null, null));
        refused(
                MandateRule.BEFORE_IT_WAS_ORDERED,
                () -> outcomes.updateGiven(update, today().minusDays(1), null, null));
        refused(LifecycleRule.NOT_POSSIBLE_NOW, () -> outcomes.considered(update, null, null, null));
        refused(MandateRule.UNKNOWN_OBLIGATION, () -> outcomes.updateGiven(UUID.randomUUID(), null, null, null));
        doing(() -> outcomes.updateGiven(update, null, null, null));

        assertThat(mandates.get(update).closed()).isTrue();
        assertThat(events(file)).containsExactly("obligation-opened", "obligation-met");
        assertThat(whereabouts.courses(file)).isEmpty();
    }

    @Test
    void when_all_reminders_of_an_oral_update_are_told_it_still_waits_to_be_given() {
        FileId file = adopted(ordered(1, "oral-update", "HRC", session(2), "at", null, null));
        UUID update = mandate(file, "oral-update").id();

        moveTo(nine(due(file, "delivery").date().plusWeeks(8)));
        await("the ladder is at its end")
                .atMost(Duration.ofSeconds(30))
                .until(() -> whereabouts.courses(file).stream()
                        .map(Course::process)
                        .toList()
                        .equals(List.of("oral-update")));
        doing(() -> outcomes.updateGiven(update, null, "late", null));

        assertThat(mandates.get(update).closed()).isTrue();
        assertThat(whereabouts.courses(file)).isEmpty();
    }

    @Test
    void a_matter_comes_back_at_its_session() {
        FileId file = adopted(ordered(1, "consideration", "HRC", session(4), "at", null, null));
        UUID matter = mandate(file, "consideration").id();

        doing(() -> outcomes.considered(matter, null, null, null));

        assertThat(mandates.get(matter).closed()).isTrue();
        assertThat(events(file)).containsExactly("obligation-opened", "obligation-met");
        assertThat(whereabouts.courses(file)).isEmpty();
    }

    @Test
    void a_mandate_of_years_is_reminded_of_a_year_ahead_and_renewed() {
        FileId file = adopted(ordered(1, "mandate-creation", "HRC", null, "at", null, 3));
        UUID mandate = mandate(file, "mandate-creation").id();
        LocalDate end = today().plusYears(3);
        assertThat(due(file, "term").date()).isEqualTo(end);
        assertThat(nextRung(mandates.get(mandate))).isEqualTo(nine(end.minusWeeks(52)));

        refused(MandateRule.NOT_A_SYMBOL, () -> outcomes.decideRenewal(mandate, true, "<b>", null, null, null));
        doing(() -> outcomes.decideRenewal(mandate, true, "A/HRC/RES/52/1", null, null, null));

        assertThat(events(file)).containsExactly("obligation-opened", "mandate-renewed");
        assertThat(whereabouts.courses(file)).isEmpty();
        refused(LifecycleRule.NOT_POSSIBLE_NOW, () -> outcomes.decideRenewal(mandate, false, null, null, null, null));
    }

    @Test
    void a_mandate_until_a_session_that_nobody_renews_ends() {
        String session = session(20);
        FileId file = adopted(ordered(1, "mandate-renewal", "HRC", session, "until", null, null));
        UUID mandate = mandate(file, "mandate-renewal").id();
        assertThat(due(file, "term").expression()).isEqualTo("HRC/" + session + ":closing");

        doing(() -> outcomes.decideRenewal(mandate, false, null, null, "not renewed", null));

        assertThat(events(file)).containsExactly("obligation-opened", "mandate-ended");
        assertThat(mandates.get(mandate).closed()).isTrue();
    }

    @Test
    void another_body_waits_for_a_date_that_a_person_enters_and_is_reminded_of_from_then_on() {
        FileId file = adopted(ordered(1, "report", "GA", "76", "at", null, null), report(2, session(40), null));
        Mandate elsewhere = mandates.of(file).stream()
                .filter(one -> one.body().equals("GA"))
                .findFirst()
                .orElseThrow();
        assertThat(openSteps(file)).contains("enter-due-date");
        assertThat(elsewhere.dues())
                .extracting(Mandate.Due::name, Mandate.Due::date, Mandate.Due::toBeEntered)
                .containsExactly(tuple("delivery", null, true));
        assertThat(mandates.open(Wanted.of("report", "GA", "76", null, false), today()))
                .anyMatch(open -> open.obligation().equals(elsewhere.id()) && open.date() == null);

        refused(PlatformRule.MISSING, () -> outcomes.enterDueDate(elsewhere.id(), null, null, null));
        refused(LifecycleRule.NOT_POSSIBLE_NOW, () -> outcomes.deliveredElsewhere(elsewhere.id(), null, null, null));
        refused(MandateRule.NOT_A_REPORT, () -> delivering.submit(elsewhere.id(), null, null, null, null));
        LocalDate day = today().plusWeeks(20);
        doing(() -> outcomes.enterDueDate(elsewhere.id(), day, null, null));
        assertThat(nextRung(mandates.get(elsewhere.id()))).isEqualTo(nine(day.minusWeeks(8)));
        doing(() -> outcomes.enterDueDate(elsewhere.id(), day.plusWeeks(1), "the Assembly moved it", null));
        assertThat(nextRung(mandates.get(elsewhere.id()))).isEqualTo(nine(day.minusWeeks(7)));
        doing(() -> outcomes.deliveredElsewhere(elsewhere.id(), null, null, null));

        assertThat(mandates.get(elsewhere.id()).closed()).isTrue();
        assertThat(events(file)).contains("due-date-entered", "obligation-met");
        refused(LifecycleRule.NOT_POSSIBLE_NOW, () -> outcomes.enterDueDate(elsewhere.id(), day, null, null));
    }

    @Test
    void a_session_of_the_Council_of_the_same_number_moves_nothing_of_another_body() {
        String session = session(30);
        FileId file = adopted(ordered(1, "report", "GA", session, "at", null, null), report(2, session, null));
        LocalDate opens = today().plusWeeks(32);

        doing(() -> changingSessions.change(session, opens, opens.plusWeeks(4), "postponed", null));

        assertThat(due(file, "delivery").date()).isNull();
        assertThat(due(file, "submission").date()).isEqualTo(opens.minusWeeks(10));
    }

    @Test
    void what_comes_back_begins_anew_when_it_was_delivered_until_the_last_time() {
        String session = session(4);
        String last = String.valueOf(Integer.parseInt(session) + 3);
        // Two years, once a year: at the session, and three sessions later.
        FileId file = adopted(ordered(1, "oral-update", "HRC", session, "as-of", "annual", 2));

        doing(() -> outcomes.updateGiven(mandate(file, "oral-update").id(), null, null, null));

        assertThat(mandates.of(file))
                .extracting(Mandate::session, Mandate::occurrence, Mandate::closed)
                .containsExactly(tuple(session, 1, true), tuple(last, 2, false));
        UUID second = mandates.of(file).get(1).id();
        doing(() -> outcomes.updateGiven(second, null, null, null));
        assertThat(mandates.of(file)).hasSize(2).allMatch(Mandate::closed);
        assertThat(whereabouts.courses(file)).isEmpty();
        assertThat(events(file))
                .containsExactly("obligation-opened", "obligation-met", "obligation-opened", "obligation-met");
    }

    @Test
    void what_comes_back_begins_anew_when_its_time_has_passed_and_only_once() {
        FileId file = adopted(ordered(1, "oral-update", "HRC", session(2), "as-of", "each-session", null));
        LocalDate closes = due(file, "delivery").date();

        moveTo(nine(closes.plusDays(1)));
        await("the next occurrence is open")
                .atMost(Duration.ofSeconds(30))
                .until(() -> mandates.of(file).size() == 2);
        doing(() -> outcomes.updateGiven(mandates.of(file).get(0).id(), null, "late", null));

        assertThat(mandates.of(file))
                .extracting(Mandate::occurrence, Mandate::closed)
                .containsExactly(tuple(1, true), tuple(2, false));
    }

    @Test
    void what_another_resolution_superseded_is_followed_no_longer_and_does_not_come_back() {
        String session = session(10);
        FileId file = adopted(
                ordered(1, "oral-update", "HRC", session, "as-of", "annual", null),
                meeting(2, session),
                report(3, session(40), null),
                ordered(4, "consideration", "HRC", session, "at", null, null),
                ordered(5, "mandate-creation", "HRC", null, "at", null, 3),
                ordered(6, "report", "WHA", "75", "at", null, null));
        List<UUID> all = mandates.of(file).stream().map(Mandate::id).toList();

        refused(PlatformRule.MISSING, () -> superseding.supersede(all.get(0), " ", null, null));
        refused(MandateRule.TOO_LONG, () -> superseding.supersede(all.get(0), "x".repeat(301), null, null));
        all.forEach(one -> doing(() -> superseding.supersede(one, "resolution 55/1", null, null)));

        assertThat(mandates.of(file)).hasSize(6).allSatisfy(one -> {
            assertThat(one.supersededBy()).isEqualTo("resolution 55/1");
            assertThat(one.dues()).allMatch(Mandate.Due::fellAway);
        });
        assertThat(whereabouts.courses(file)).extracting(Course::process).isEmpty();
        assertThat(mandates.openByDeadline(10_000))
                .noneMatch(open -> open.file().equals(file.value()));
        refused(LifecycleRule.NOT_POSSIBLE_NOW, () -> superseding.supersede(all.get(0), "resolution 56/1", null, null));
        assertThat(mandates.get(all.get(0)).supersededBy()).isEqualTo("resolution 55/1");
    }
}
