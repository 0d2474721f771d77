package org.placard.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.PracticeFiles.CHINA;
import static org.placard.PracticeFiles.doing;

import org.junit.jupiter.api.Test;
import org.placard.drafts.OrderedObligation;
import org.placard.drafts.Withdrawing;
import org.placard.lifecycle.LifecycleRule;
import org.placard.platform.FileId;
import org.placard.platform.PlatformRule;
import org.springframework.beans.factory.annotation.Autowired;

class VotingSeparatelyTest extends InTheMeeting {

    @Autowired
    private Withdrawing withdrawing;

    @Test
    void without_objection_each_paragraph_is_voted_on_and_the_deleted_ones_leave_the_text() {
        FileId file = files.introduced(TODAY);
        request(file, "OP 7, op8");

        secretariat(() -> divisions.hear(file, null, null, null));
        assertThat(records.of(file).nextParagraph()).isEqualTo("OP 7");
        secretariat(() -> divisions.voteOnParagraph(file, CARRIED, null, null));
        secretariat(() -> divisions.voteOnParagraph(file, LOST, null, null));

        assertThat(texts.inForce(file).operative()).hasSize(9);
        assertThat(drafts.ordered(file))
                .extracting(OrderedObligation::kind, OrderedObligation::paragraph, OrderedObligation::dependsOn)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("report", 8, null));
        assertThat(lastTypes(file)).contains("org.placard.paragraphs-deleted.v1");
        assertThat(open(file)).containsExactlyInAnyOrder("take-action", "assess-budget");
        assertThat(elements(file)).contains("voted", "separately-voted", "delete-paragraph");
    }

    @Test
    void what_is_adopted_without_deleted_paragraphs_says_so() {
        FileId file = files.introduced(TODAY);
        request(file, "PP 1");
        secretariat(() -> divisions.hear(file, null, null, null));
        secretariat(() -> divisions.voteOnParagraph(file, LOST, null, null));
        files.stateBudget(file);

        adoptWithoutVote(file);

        assertThat(lastEvents(file))
                .filteredOn(event -> event.type().equals("org.placard.resolution-adopted.v1"))
                .allSatisfy(event -> assertThat(event.data().toString())
                        .contains("paragraphsDeleted")
                        .containsPattern("paragraphsDeleted\"?[:=] ?true"))
                .hasSize(1);
    }

    @Test
    void if_all_paragraphs_are_retained_the_text_stays_as_it_is() {
        FileId file = files.introduced(TODAY);
        request(file, "OP 8");

        secretariat(() -> divisions.hear(file, null, null, null));
        secretariat(() -> divisions.voteOnParagraph(file, CARRIED, null, null));

        assertThat(drafts.get(file).lastVersion()).isEqualTo(1);
        assertThat(open(file)).containsExactly("take-action");
    }

    @Test
    void an_objection_puts_the_motion_for_division_to_the_vote_first() {
        FileId file = files.introduced(TODAY);
        request(file, "OP 8");

        secretariat(() -> divisions.hear(file, "CHN", null, null));
        assertThat(open(file)).containsExactlyInAnyOrder("take-action", "vote-on-division");
        secretariat(() -> divisions.voteOnDivision(file, CARRIED, null, null));

        assertThat(open(file)).containsExactlyInAnyOrder("take-action", "vote-on-paragraph");
    }

    @Test
    void a_motion_for_division_that_is_lost_leaves_the_draft_whole() {
        FileId file = files.introduced(TODAY);
        request(file, "OP 8");
        secretariat(() -> divisions.hear(file, "CHN", null, null));

        secretariat(() -> divisions.voteOnDivision(file, LOST, null, null));

        assertThat(open(file)).containsExactly("take-action");
        assertThat(elements(file)).contains("not-divided");
        adoptWithoutVote(file);
    }

    @Test
    void the_whole_waits_for_the_paragraphs() {
        FileId file = files.introduced(TODAY);
        request(file, "OP 8");

        assertNothingDone(file, ActionRule.DIVISION_PENDING, () -> adoptWithoutVote(file));
        assertNothingDone(file, ActionRule.DIVISION_PENDING, () -> request(file, "OP 9"));
        assertNothingDone(file, ActionRule.DIVISION_PENDING, () -> motions.move(file, "USA", null, null));
    }

    @Test
    void once_voting_has_begun_the_sponsors_no_longer_withdraw_nor_is_anything_moved() {
        FileId file = files.introduced(TODAY);
        request(file, "OP 8");
        secretariat(() -> divisions.hear(file, null, null, null));
        secretariat(() -> divisions.voteOnParagraph(file, CARRIED, null, null));

        assertRefused(ActionRule.VOTING_BEGUN, () -> doing(CHINA, () -> withdrawing.withdraw(file, null, null)));
        assertNothingDone(file, ActionRule.VOTING_BEGUN, () -> motions.move(file, "USA", null, null));
        assertNothingDone(file, ActionRule.VOTING_BEGUN, () -> revising.revise(file, "Too late", null, null));
        assertNothingDone(file, ActionRule.VOTING_BEGUN, () -> deferring.defer(file, null, "Too late", null));
        assertNothingDone(file, ActionRule.VOTING_BEGUN, () -> request(file, "OP 1"));
    }

    @Test
    void a_request_names_paragraphs_that_are_there_and_a_state() {
        FileId file = files.introduced(TODAY);

        assertNothingDone(file, PlatformRule.MISSING, () -> request(file, " "));
        assertNothingDone(file, ActionRule.NO_PARAGRAPH, () -> request(file, "OP 99"));
        assertNothingDone(file, ActionRule.NO_PARAGRAPH, () -> request(file, "the last one"));
        assertNothingDone(file, ActionRule.UNKNOWN_STATE, () -> divisions.request(file, null, "OP 8", null, null));
        assertNothingDone(
                file, LifecycleRule.NOT_POSSIBLE_NOW, () -> divisions.voteOnParagraph(file, CARRIED, null, null));
    }

    private void request(FileId file, String paragraphs) {
        secretariat(() -> divisions.request(file, "USA", paragraphs, null, null));
    }
}
