package org.placard.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.placard.journal.contract.Tally;
import org.placard.platform.Refusal;

class ResultTest {

    @Test
    void a_recorded_vote_has_three_figures() {
        assertThat(Result.of(Manner.RECORDED_VOTE, 23, 16, 8).tally()).isEqualTo(new Tally(23, 16, 8));
        assertRefused(ActionRule.TALLY_MISSING, () -> Result.of(Manner.RECORDED_VOTE, 23, 16, null));
    }

    @Test
    void no_vote_has_no_figures() {
        assertThat(Result.of(Manner.WITHOUT_VOTE, null, null, null).tally()).isNull();
        assertRefused(ActionRule.TALLY_NOT_EXPECTED, () -> Result.of(Manner.WITHOUT_VOTE, 47, null, null));
    }

    @Test
    void forty_seven_members_cannot_cast_forty_eight_votes() {
        assertRefused(ActionRule.TALLY_IMPOSSIBLE, () -> Result.of(Manner.RECORDED_VOTE, 24, 16, 8));
        assertRefused(ActionRule.TALLY_IMPOSSIBLE, () -> Result.of(Manner.RECORDED_VOTE, -1, 16, 8));
        assertRefused(
                ActionRule.TALLY_IMPOSSIBLE,
                () -> Result.of(Manner.RECORDED_VOTE, Integer.MAX_VALUE, Integer.MAX_VALUE, 2));
    }

    @Test
    void absent_members_are_no_fault() {
        assertThat(Result.of(Manner.RECORDED_VOTE, 20, 10, 5).tally().inFavour())
                .isEqualTo(20);
    }

    @Test
    void abstentions_alone_are_no_vote() {
        assertRefused(ActionRule.TALLY_IMPOSSIBLE, () -> Result.of(Manner.RECORDED_VOTE, 0, 0, 47));
    }

    private static void assertRefused(ActionRule rule, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
