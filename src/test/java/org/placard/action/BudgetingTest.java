package org.placard.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.PracticeFiles.CHINA;
import static org.placard.PracticeFiles.doing;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placard.PracticeFiles;
import org.placard.drafts.Issuing;
import org.placard.drafts.Proposals;
import org.placard.drafts.ReadText;
import org.placard.drafts.ReadingTexts;
import org.placard.drafts.Revising;
import org.placard.lifecycle.LifecycleRule;
import org.placard.platform.FileId;
import org.placard.platform.PlatformRule;
import org.springframework.beans.factory.annotation.Autowired;

class BudgetingTest extends InTheMeeting {

    private static final BudgetStatement STATEMENT = new BudgetStatement("A/HRC/43/L.31 statement", null, TODAY);

    @Autowired
    private ReadingTexts readings;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Revising revisions;

    @Autowired
    private Issuing issuing;

    @Test
    void a_meeting_and_a_report_propose_a_statement_and_nothing_ordered_proposes_none() {
        assertThat(budgeting.proposed(files.issued())).isTrue();
        assertThat(budgeting.proposed(files.tabled(confirmed -> PracticeFiles.ordering(confirmed, List.of()))))
                .isFalse();
    }

    @Test
    void the_council_does_not_act_before_the_question_is_settled() {
        FileId file = files.issued();
        secretariat(() -> {
            scheduling.schedule(file, TODAY, 45, null, null);
            introducing.introduce(file, null, null);
        });

        assertRefused(ActionRule.BUDGET_OPEN, () -> adoptWithoutVote(file));
        secretariat(() -> budgeting.assess(file, true, null, null));
        assertRefused(ActionRule.BUDGET_OPEN, () -> adoptWithoutVote(file));
        secretariat(() -> budgeting.record(file, STATEMENT, null, null));
        adoptWithoutVote(file);

        assertThat(actions.taken(file)).isPresent();
    }

    @Test
    void who_decides_otherwise_than_proposed_gives_a_reason() {
        FileId file = files.issued();

        assertNothingDone(file, ActionRule.REASON_NEEDED, () -> budgeting.assess(file, false, " ", null));
        secretariat(() -> budgeting.assess(file, false, "Within existing resources, the Office says", null));

        assertThat(open(file)).containsExactly("schedule-action");
        assertThat(records.of(file).budget().needed()).isFalse();
        assertThat(records.of(file).budget().proposed()).isTrue();
    }

    @Test
    void a_statement_has_a_reference_a_day_that_came_and_an_amount_above_zero_or_none() {
        FileId file = files.issued();
        secretariat(() -> budgeting.assess(file, true, null, null));

        assertNothingDone(file, PlatformRule.MISSING, () -> record(file, new BudgetStatement(" ", null, TODAY)));
        assertNothingDone(file, PlatformRule.MISSING, () -> record(file, new BudgetStatement("L.1", null, null)));
        assertNothingDone(
                file, ActionRule.TOO_LONG, () -> record(file, new BudgetStatement("x".repeat(201), null, TODAY)));
        assertNothingDone(
                file,
                ActionRule.STATEMENT_AHEAD,
                () -> record(file, new BudgetStatement("L.1", 1L, TODAY.plusYears(3))));
        assertNothingDone(file, ActionRule.NO_AMOUNT, () -> record(file, new BudgetStatement("L.1", 0L, TODAY)));
        record(file, new BudgetStatement("L.1", 55_000L, TODAY));
        assertThat(records.of(file).budget().statement().amount()).isEqualTo(55_000L);
        assertThat(lastTypes(file)).containsExactly("org.placard.budget-statement-recorded.v1");
    }

    @Test
    void nobody_states_what_was_not_asked_for() {
        FileId file = files.issued();

        assertNothingDone(file, LifecycleRule.NOT_POSSIBLE_NOW, () -> record(file, STATEMENT));
    }

    @Test
    void a_new_text_asks_again_whether_the_question_was_open_or_settled() {
        FileId open = files.issued();
        FileId settled = files.issued();
        files.stateBudget(settled);

        for (FileId file : List.of(open, settled)) {
            revise(file);
            assertThat(open(file)).containsExactlyInAnyOrder("schedule-action", "assess-budget");
        }
        assertThat(elements(open)).contains("text-changed-meanwhile");
        assertThat(elements(settled)).contains("text-changed", "budget-settled");
    }

    private void record(FileId file, BudgetStatement statement) {
        secretariat(() -> budgeting.record(file, statement, null, null));
    }

    private void revise(FileId file) {
        doing(CHINA, () -> {
            ReadText text = readings.read(PracticeFiles.sample("17 June 2020", "12 March 2020"), "rev.md", file);
            revisions.handIn(file, text.id(), proposals.of(text).confirmation(), null, null);
        });
        secretariat(() -> {
            revisions.accept(file, null, null);
            issuing.issue(file, null, null);
        });
    }
}
