package org.placard.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.placard.journal.contract.Tally;
import org.placard.platform.Refusal;

class RollCallTest {

    private static final RollCall SMALL = RollCall.of(
            List.of(
                    new Ballot("POL", "against"),
                    new Ballot("CHN", "in-favour"),
                    new Ballot("BRA", "in-favour"),
                    new Ballot("NPL", "abstaining"),
                    new Ballot("FJI", "absent")),
            false);

    @Test
    void the_figures_are_counted_from_the_roll_call_and_the_absent_do_not_count() {
        assertThat(SMALL.tally()).isEqualTo(new Tally(2, 1, 1));
        assertThat(Result.of(Manner.RECORDED_VOTE, null, null, null, SMALL).tally())
                .isEqualTo(new Tally(2, 1, 1));
    }

    @Test
    void figures_that_are_given_as_well_have_to_agree() {
        assertThat(Result.of(Manner.RECORDED_VOTE, 2, 1, 1, SMALL).rollCall()).isEqualTo(SMALL);
        assertRefused(RollCallRule.TALLY_DISAGREES, () -> Result.of(Manner.RECORDED_VOTE, 3, 1, 1, SMALL));
        assertRefused(RollCallRule.TALLY_DISAGREES, () -> Result.of(Manner.RECORDED_VOTE, 2, 0, null, SMALL));
        assertRefused(RollCallRule.TALLY_DISAGREES, () -> Result.of(Manner.RECORDED_VOTE, null, null, 2, SMALL));
    }

    @Test
    void figures_alone_are_a_full_result() {
        assertThat(Result.of(Manner.RECORDED_VOTE, 23, 16, 8, null).rollCall()).isNull();
    }

    @Test
    void no_vote_has_no_roll_call() {
        assertRefused(RollCallRule.NO_ROLL_CALL, () -> Result.of(Manner.WITHOUT_VOTE, null, null, null, SMALL));
    }

    @Test
    void abstentions_alone_are_no_vote_by_roll_call_either() {
        RollCall silent = RollCall.of(List.of(new Ballot("NPL", "abstaining"), new Ballot("FJI", "absent")), false);

        assertRefused(ActionRule.TALLY_IMPOSSIBLE, () -> Result.of(Manner.RECORDED_VOTE, null, null, null, silent));
    }

    @Test
    void a_state_votes_once() {
        List<Ballot> twice = List.of(new Ballot("BRA", "in-favour"), new Ballot("BRA", "in-favour"));

        assertRefused(RollCallRule.STATE_TWICE, () -> RollCall.of(twice, true));
    }

    @Test
    void a_word_that_is_no_vote_is_refused() {
        assertRefused(RollCallRule.UNKNOWN_VOTE, () -> RollCall.of(List.of(new Ballot("BRA", "perhaps")), true));
        assertRefused(RollCallRule.UNKNOWN_VOTE, () -> RollCall.of(List.of(new Ballot("BRA", null)), true));
    }

    @Test
    void the_journal_keeps_it_as_a_line() {
        assertThat(SMALL.line()).isEqualTo("in-favour BRA CHN; against POL; abstaining NPL; absent FJI");
        assertThat(RollCall.of(List.of(new Ballot("BRA", "in-favour")), true).line())
                .isEqualTo("in-favour BRA; others absent");
    }

    private static void assertRefused(Object rule, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
