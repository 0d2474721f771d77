package org.placard.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.LifecycleRule;
import org.placard.lifecycle.Obstacles;
import org.placard.platform.FileId;
import org.placard.platform.PlatformRule;
import org.springframework.beans.factory.annotation.Autowired;

/** The High Commissioner's reports: 8,500 words, more with a waiver. */
class WordLimitTest extends AfterAdoption {

    @Autowired
    private Obstacles obstacles;

    @Test
    void a_report_over_the_limit_is_refused_until_a_waiver_covers_its_length() {
        FileId file = adopted(report(1, session(40), null));
        Mandate report = mandate(file, "report");
        UUID id = report.id();

        refused(MandateRule.OVER_THE_WORD_LIMIT, () -> delivering.submit(id, null, 8501, null, null));
        assertThat(mandates.get(id).length().words()).isNull();
        doing(() -> waiving.request(id, 9000, "the annexes are long", null));
        assertThat(obstacles.of("submit-report", BusinessKey.of(file, id.toString())))
                .extracting(refusal -> refusal.rule().id())
                .containsExactly("mandates.over-the-word-limit");
        refused(MandateRule.OVER_THE_WORD_LIMIT, () -> delivering.submit(id, null, 9000, null, null));
        refused(MandateRule.WAIVER_PENDING, () -> waiving.request(id, 9500, "longer still", null));
        doing(() -> waiving.decide(id, false, "the Chief of Documents", null, null));
        refused(MandateRule.OVER_THE_WORD_LIMIT, () -> delivering.submit(id, null, 9000, null, null));
        doing(() -> waiving.request(id, 9000, "shortened where it could be", null));
        doing(() -> waiving.decide(id, true, "the Chief of Documents", null, null));
        refused(MandateRule.OVER_THE_WORD_LIMIT, () -> delivering.submit(id, null, 9001, null, null));
        doing(() -> delivering.submit(id, null, 9000, null, null));

        assertThat(mandates.get(id).length().waivers())
                .extracting(Mandate.Waiver::words, Mandate.Waiver::granted, Mandate.Waiver::decidedBy)
                .containsExactly(
                        tuple(9000, false, "the Chief of Documents"), tuple(9000, true, "the Chief of Documents"));
        assertThat(events(file))
                .containsExactly(
                        "obligation-opened",
                        "waiver-requested",
                        "waiver-decided",
                        "waiver-requested",
                        "waiver-decided",
                        "report-submitted");
        refused(MandateRule.WAIVER_AFTER_SUBMISSION, () -> waiving.request(id, 9900, "again", null));
    }

    @Test
    void a_report_within_the_limit_or_not_counted_needs_no_waiver() {
        FileId file = adopted(report(1, session(40), null), report(2, session(40), null));
        UUID first = mandates.of(file).get(0).id();
        UUID second = mandates.of(file).get(1).id();

        doing(() -> delivering.submit(first, null, 8500, null, null));
        doing(() -> delivering.submit(second, null, null, null, null));

        assertThat(mandates.of(file)).allMatch(one -> one.dues().get(1).metOn() != null);
    }

    @Test
    void what_cannot_be_asked_for_is_refused() {
        FileId file = adopted(report(1, session(40), null), meeting(2, session(20)));
        UUID report = mandate(file, "report").id();

        refused(MandateRule.IMPOSSIBLE_WORDS, () -> delivering.submit(report, null, 0, null, null));
        refused(MandateRule.WITHIN_THE_WORD_LIMIT, () -> waiving.request(report, 8500, "why not", null));
        refused(PlatformRule.MISSING, () -> waiving.request(report, null, "why", null));
        refused(PlatformRule.MISSING, () -> waiving.request(report, 9000, " ", null));
        refused(PlatformRule.MISSING, () -> waiving.decide(report, true, null, null, null));
        refused(LifecycleRule.NOT_POSSIBLE_NOW, () -> waiving.decide(report, true, "somebody", null, null));
        refused(
                MandateRule.NOT_A_REPORT,
                () -> waiving.request(mandate(file, "meeting").id(), 9000, "why", null));
        assertThat(trail.of(file)).hasSize(1);
    }

    @Test
    void a_forecast_that_nobody_confirmed_falls_away_with_the_submission_and_a_late_report_is_marked() {
        FileId file = adopted(report(1, session(8), null));
        UUID report = mandate(file, "report").id();

        doing(() -> delivering.submit(report, null, null, null, null));

        assertThat(due(file, "forecast").fellAway()).isTrue();
        assertThat(due(file, "submission").late()).isTrue();
        assertThat(openSteps(file)).containsExactly("issue-report");
        refused(LifecycleRule.NOT_POSSIBLE_NOW, () -> delivering.confirmForecast(report, null, null, null));
    }
}
