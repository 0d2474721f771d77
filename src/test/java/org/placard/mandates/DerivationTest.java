package org.placard.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.calendar.Session;
import org.placard.calendar.SessionId;
import org.placard.platform.FileId;

/** What a relation to a session turns into. The 49th session sat from 28 February to 1 April 2022. */
class DerivationTest {

    private static final Path DEADLINES = Path.of("../shared/data/document_deadlines_derived.csv");
    private static final Instant ADOPTED = Instant.parse("2020-06-22T12:00:00Z");

    private final Derivation derivation =
            new Derivation(new ReportSettings(14, 10, 6, 8500, 10700, List.of("High Commissioner")));
    private final Session fortyNinth = session("49", "2022-02-28", "2022-04-01");

    @ParameterizedTest
    @CsvSource({
        "at,     2022-02-28, 2022-04-01",
        "as-of,  2022-02-28, 2022-04-01",
        "by,     2022-02-28, 2022-04-01",
        "until,  2022-02-28, 2022-04-01",
        "before, 2022-01-31, 2022-02-27"
    })
    void a_meeting_is_prepared_and_held_as_its_relation_says(String relation, LocalDate planning, LocalDate held) {
        assertThat(dates("meeting", relation)).containsExactly(planning, held);
    }

    @ParameterizedTest
    @CsvSource({"at", "as-of", "by", "until", "before"})
    void a_report_follows_the_documents_rules_whatever_its_relation(String relation) {
        assertThat(dates("report", relation))
                .containsExactly(
                        LocalDate.parse("2021-11-22"), LocalDate.parse("2021-12-20"), LocalDate.parse("2022-01-17"));
    }

    @ParameterizedTest
    @CsvSource({"at, 2022-04-01", "by, 2022-04-01", "until, 2022-04-01", "as-of, 2022-04-01", "before, 2022-02-27"})
    void an_oral_update_a_matter_and_a_term_end_with_the_session_or_before_it(String relation, LocalDate due) {
        assertThat(dates("oral-update", relation)).containsExactly(due);
        assertThat(dates("consideration", relation)).containsExactly(due);
        assertThat(dates("mandate-renewal", relation)).containsExactly(due);
    }

    @Test
    void a_mandate_of_three_years_ends_three_years_after_the_adoption() {
        assertThat(dues("mandate-creation", "HRC", null, "at", 3))
                .singleElement()
                .satisfies(due -> {
                    assertThat(due.date()).isEqualTo("2023-06-22");
                    assertThat(due.expression()).isEqualTo("2023-06-22");
                    assertThat(due.movedWith(fortyNinth, ADOPTED)).isEmpty();
                });
    }

    @Test
    void what_goes_to_another_body_waits_for_a_date_that_no_session_of_the_Council_moves() {
        assertThat(dues("report", "GA", "49", "at", null)).singleElement().satisfies(due -> {
            assertThat(due.on()).hasToString("DueOn[name=delivery, date=null, expression=GA/49]");
            assertThat(due.due()).isEmpty();
            assertThat(due.movedWith(fortyNinth, ADOPTED)).isEmpty();
        });
    }

    @Test
    void a_slot_stays_as_long_as_the_relation_allows_its_day() {
        LocalDate intersessional = LocalDate.parse("2022-02-10");

        assertThat(DueDate.ofSlot(Relation.AT, intersessional, ADOPTED).movedWith(fortyNinth, ADOPTED))
                .hasValueSatisfying(moved -> assertThat(moved.expression()).isEqualTo("HRC/49:closing"));
        assertThat(DueDate.ofSlot(Relation.BY, intersessional, ADOPTED).movedWith(fortyNinth, ADOPTED))
                .isEmpty();
        assertThat(DueDate.ofSlot(Relation.BEFORE, intersessional, ADOPTED).movedWith(fortyNinth, ADOPTED))
                .isEmpty();
        assertThat(DueDate.ofSlot(Relation.BEFORE, LocalDate.parse("2022-02-28"), ADOPTED)
                        .movedWith(fortyNinth, ADOPTED))
                .hasValueSatisfying(moved -> assertThat(moved.expression()).isEqualTo("HRC/49:opening-P1D"));
    }

    @Test
    void the_deadlines_of_all_sessions_are_those_that_were_derived_from_the_record() throws IOException {
        assumeThat(DEADLINES)
                .withFailMessage("The derived deadlines are not here: nothing to compare with")
                .isRegularFile();
        List<String> lines = Files.readAllLines(DEADLINES);
        assertThat(lines).hasSizeGreaterThan(20);
        for (String line : lines.subList(1, lines.size())) {
            String[] row = line.split(",");
            Session session =
                    session(row[0], row[1], LocalDate.parse(row[1]).plusWeeks(4).toString());
            assertThat(List.of(
                            derived(Stage.FORECAST, session),
                            derived(Stage.SUBMISSION, session),
                            derived(Stage.ISSUE, session)))
                    .as(line)
                    .extracting(LocalDate::toString)
                    .containsExactly(row[2], row[3], row[4]);
        }
    }

    private LocalDate derived(Stage stage, Session session) {
        return derivation
                .derived(stage, Relation.AT, session.id(), Optional.of(session), ADOPTED)
                .date();
    }

    private List<LocalDate> dates(String kind, String relation) {
        return dues(kind, "HRC", "49", relation, null).stream()
                .map(DueDate::date)
                .toList();
    }

    private List<DueDate> dues(String kind, String body, String session, String relation, Integer years) {
        var ordered = AfterAdoption.ordered(1, kind, body, session, relation, null, years);
        Obligation one = Obligation.opened(
                FileId.create(), Kind.find(kind).orElseThrow(), ordered, Occurrences.of(ordered, "43"), null, ADOPTED);
        return derivation.of(one, Optional.of(fortyNinth).filter(known -> one.session() != null));
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
