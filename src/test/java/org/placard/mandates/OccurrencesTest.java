package org.placard.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placard.drafts.OrderedObligation;
import org.placard.platform.FileId;

/** At which sessions what a resolution of the forty-third session orders is due. */
class OccurrencesTest {

    private static final Instant ADOPTED = Instant.parse("2020-06-22T12:00:00Z");

    @Test
    void what_does_not_come_back_is_due_once() {
        assertThat(sessions("HRC", "49", "at", null, null)).containsExactly("49");
        assertThat(sessions("HRC", "49", "by", null, null)).containsExactly("49");
        assertThat(sessions("HRC", "49", "until", null, null)).containsExactly("49");
    }

    @Test
    void as_of_the_forty_ninth_session_every_year_begins_there_and_has_no_end() {
        assertThat(sessions("HRC", "49", "as-of", "annual", null)).startsWith("49", "52", "55", "58");
    }

    @Test
    void as_of_a_session_without_saying_how_often_is_taken_as_once_a_year() {
        assertThat(sessions("HRC", "49", "as-of", null, null)).startsWith("49", "52", "55");
    }

    @Test
    void at_each_session_and_every_two_years() {
        assertThat(sessions("HRC", "44", "as-of", "each-session", null)).startsWith("44", "45", "46");
        assertThat(sessions("HRC", "49", "at", "biennial", null)).startsWith("49", "55", "61");
    }

    @Test
    void annually_until_the_fifty_second_session_begins_a_year_after_the_adoption_and_ends_there() {
        assertThat(sessions("HRC", "52", "until", "annual", null)).containsExactly("46", "49", "52");
    }

    @Test
    void until_a_session_nearer_than_the_interval_is_due_at_that_session_alone() {
        assertThat(sessions("HRC", "44", "until", "annual", null)).containsExactly("44");
    }

    @Test
    void for_three_years_counts_from_the_first_session() {
        assertThat(sessions("HRC", "46", "as-of", "annual", 3)).containsExactly("46", "49", "52");
        assertThat(sessions("HRC", "46", "as-of", "each-session", 1)).containsExactly("46", "47", "48");
    }

    @Test
    void other_bodies_meet_once_a_year() {
        assertThat(sessions("GA", "76", "as-of", "annual", 3)).containsExactly("76", "77", "78");
        assertThat(sessions("GA", "76", "at", "biennial", null)).startsWith("76", "78", "80");
    }

    @Test
    void a_special_session_does_not_come_back() {
        assertThat(sessions("HRC", "S-36", "at", "annual", null)).containsExactly("S-36");
    }

    @Test
    void the_years_of_a_mandate_are_its_term_and_make_nothing_recur() {
        assertThat(Occurrences.of(ordered("mandate-renewal", "HRC", null, "as-of", "annual", 3), "43"))
                .isEqualTo(new Occurrences.Course(null, null, null));
    }

    /** The first five. */
    private static List<String> sessions(
            String body, String session, String relation, String recurrence, Integer years) {
        OrderedObligation ordered = ordered("report", body, session, relation, recurrence, years);
        Obligation one =
                Obligation.opened(FileId.create(), Kind.REPORT, ordered, Occurrences.of(ordered, "43"), null, ADOPTED);
        List<String> sessions = new ArrayList<>(List.of(at(one)));
        Optional<String> next = Occurrences.after(one);
        while (next.isPresent() && sessions.size() < 5) {
            one = one.next(next.get(), ADOPTED);
            sessions.add(at(one));
            next = Occurrences.after(one);
        }
        return sessions;
    }

    private static String at(Obligation one) {
        return one.council() ? one.session().value() : one.bodySession();
    }

    private static OrderedObligation ordered(
            String kind, String body, String session, String relation, String recurrence, Integer years) {
        return AfterAdoption.ordered(1, kind, body, session, relation, recurrence, years);
    }
}
