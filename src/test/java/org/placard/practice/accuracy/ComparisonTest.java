package org.placard.practice.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placard.texts.Evidence;
import org.placard.texts.ObligationKind;
import org.placard.texts.ProposedObligation;
import org.placard.texts.SessionRelation;

/** How readings are judged: the same as by the script beside the labels. */
class ComparisonTest {

    @Test
    void paragraph_kind_body_and_session_must_agree() {
        Comparison comparison = strict(List.of(label("HRC", 50, false)), List.of(found("HRC", 50), found("GA", 50)));
        assertThat(comparison.score()).isEqualTo(new Score(1, 0, 1));
    }

    @Test
    void the_loose_score_leaves_the_body_out() {
        List<ProposedObligation> found = List.of(found("GA", 50));
        LabelledText text = new LabelledText("a.txt", List.of(label("HRC", 50, false)));
        assertThat(Comparison.strict(text, found).score()).isEqualTo(new Score(0, 1, 1));
        assertThat(Comparison.loose(text, found).score()).isEqualTo(new Score(1, 0, 0));
    }

    @Test
    void a_doubtful_label_counts_neither_when_found_nor_when_missed() {
        List<Label> doubtful = List.of(label("HRC", 50, true));
        assertThat(strict(doubtful, List.of(found("HRC", 50))).score()).isEqualTo(Score.NONE);
        assertThat(strict(doubtful, List.of()).score()).isEqualTo(Score.NONE);
    }

    @Test
    void what_is_read_twice_is_right_once() {
        Comparison comparison = strict(List.of(label("HRC", 50, false)), List.of(found("HRC", 50), found("HRC", 50)));
        assertThat(comparison.score()).isEqualTo(new Score(1, 0, 1));
    }

    @Test
    void a_miss_and_an_extra_of_one_paragraph_are_one_hard_case() {
        Comparison body = strict(List.of(label("HRC", 50, false)), List.of(found("GA", 50)));
        Comparison session = strict(List.of(label("HRC", 50, false)), List.of(found("HRC", 51)));
        Comparison nothing = strict(List.of(label("HRC", 50, false)), List.of());
        Comparison extra = strict(List.of(), List.of(found("HRC", 50)));
        assertThat(HardCases.of(List.of(body, session, nothing, extra)))
                .containsOnlyKeys(
                        "report: for another body",
                        "report: for another session",
                        "report: not read",
                        "report: read where there is none");
    }

    @Test
    void lesser_facts_are_compared_among_what_was_found() {
        Comparison comparison = strict(List.of(label("HRC", 50, false)), List.of(found("HRC", 50)));
        assertThat(Fields.of(List.of(comparison)))
                .containsEntry("relation", new Score(1, 0, 0))
                .containsEntry("who", new Score(0, 1, 1))
                .containsEntry("recurrence", new Score(0, 1, 0));
    }

    private static Comparison strict(List<Label> labels, List<ProposedObligation> found) {
        return Comparison.strict(new LabelledText("a.txt", labels), found);
    }

    private static Label label(String body, int session, boolean doubtful) {
        return new Label(3, "report", body, session, "at", "other: Bureau", "annual", null, doubtful);
    }

    private static ProposedObligation found(String body, int session) {
        return new ProposedObligation(
                3,
                null,
                ObligationKind.REPORT,
                body,
                session,
                SessionRelation.AT,
                "President",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new Evidence(0, 0, 1),
                0.9,
                null,
                null);
    }
}
