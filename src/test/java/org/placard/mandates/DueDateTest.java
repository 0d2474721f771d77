package org.placard.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placard.calendar.Session;
import org.placard.calendar.SessionId;

class DueDateTest {

    private static final Instant ADOPTED = Instant.parse("2020-06-22T12:00:00Z");
    private static final Instant MOVED = Instant.parse("2021-02-01T12:00:00Z");

    private final Derivation derivation =
            new Derivation(new ReportSettings(14, 10, 6, 8500, 10700, List.of("High Commissioner")));
    private final Session fortyNinth = session("49", "2022-02-28", "2022-04-01");
    private final Session fortySixth = session("46", "2021-02-22", "2021-03-19");

    @Test
    void a_report_to_the_49th_session_is_submitted_on_20_December_2021_and_issued_on_17_January_2022() {
        assertThat(derived(Stage.SUBMISSION, fortyNinth).on())
                .hasToString("DueOn[name=submission, date=2021-12-20, expression=HRC/49:opening-P10W]");
        assertThat(derived(Stage.ISSUE, fortyNinth).on())
                .hasToString("DueOn[name=issue, date=2022-01-17, expression=HRC/49:opening-P6W]");
    }

    @Test
    void a_meeting_is_planned_by_the_opening_of_its_session_and_held_by_its_closing() {
        assertThat(derived(Stage.PLANNING, fortySixth).on())
                .hasToString("DueOn[name=planning, date=2021-02-22, expression=HRC/46:opening]");
        assertThat(derived(Stage.MEETING, fortySixth).on())
                .hasToString("DueOn[name=meeting, date=2021-03-19, expression=HRC/46:closing]");
    }

    @Test
    void a_session_that_the_calendar_does_not_know_gives_an_expression_without_a_date() {
        DueDate due = derivation.derived(Stage.SUBMISSION, Relation.AT, new SessionId("64"), Optional.empty(), ADOPTED);

        assertThat(due.date()).isNull();
        assertThat(due.expression()).isEqualTo("HRC/64:opening-P10W");
    }

    @Test
    void the_real_46th_session_closed_on_24_March_and_moved_what_hung_on_its_closing_alone() {
        Session real = session("46", "2021-02-22", "2021-03-24");

        assertThat(derived(Stage.MEETING, fortySixth).movedWith(real, MOVED)).hasValueSatisfying(moved -> {
            assertThat(moved.date()).isEqualTo("2021-03-24");
            assertThat(moved.rungsFrom()).isEqualTo(MOVED);
        });
        assertThat(derived(Stage.PLANNING, fortySixth).movedWith(real, MOVED)).isEmpty();
    }

    @Test
    void a_due_date_that_was_met_stays_as_it_is() {
        DueDate met = new DueDate(
                Stage.MEETING,
                Relation.AT,
                "HRC/46:closing",
                fortySixth.closing(),
                ADOPTED,
                LocalDate.parse("2021-02-26"),
                false);

        assertThat(met.movedWith(session("46", "2021-02-22", "2021-03-24"), MOVED))
                .isEmpty();
    }

    @Test
    void a_slot_stays_while_the_session_sits_on_its_day() {
        DueDate slot = DueDate.ofSlot(Relation.AT, LocalDate.parse("2021-02-26"), ADOPTED);

        assertThat(slot.movedWith(session("46", "2021-02-22", "2021-03-24"), MOVED))
                .isEmpty();
    }

    @Test
    void a_slot_lapses_when_the_session_no_longer_sits_on_its_day() {
        DueDate slot = DueDate.ofSlot(Relation.AT, LocalDate.parse("2021-02-26"), ADOPTED);

        assertThat(slot.movedWith(session("46", "2021-03-01", "2021-03-24"), MOVED))
                .hasValueSatisfying(moved -> assertThat(moved.on())
                        .hasToString("DueOn[name=meeting, date=2021-03-24, expression=HRC/46:closing]"));
    }

    @Test
    void a_session_that_is_suspended_with_no_day_of_resumption_leaves_the_closing_open() {
        Session suspended = new Session(
                fortySixth.id(),
                "regular",
                null,
                null,
                fortySixth.opening(),
                null,
                LocalDate.parse("2021-03-12"),
                null);

        assertThat(derived(Stage.MEETING, fortySixth).movedWith(suspended, MOVED))
                .hasValueSatisfying(moved -> assertThat(moved.date()).isNull());
    }

    private DueDate derived(Stage stage, Session session) {
        return derived(stage, Relation.AT, session);
    }

    private DueDate derived(Stage stage, Relation relation, Session session) {
        return derivation.derived(stage, relation, session.id(), Optional.of(session), ADOPTED);
    }

    private static Session session(String id, String opening, String closing) {
        return new Session(
                new SessionId(id),
                "regular",
                null,
                null,
                LocalDate.parse(opening),
                LocalDate.parse(closing),
                null,
                null);
    }
}
