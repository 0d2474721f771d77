package org.placard.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.placard.PracticeFiles.SECRETARIAT;
import static org.placard.PracticeFiles.doing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.placard.PlacardTest;
import org.placard.PracticeFiles;
import org.placard.journal.Trail;
import org.placard.journal.contract.Tally;
import org.placard.lifecycle.BusinessKey;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.placard.states.Membership;
import org.placard.states.States;
import org.springframework.beans.factory.annotation.Autowired;

class CallingTheRollTest extends PlacardTest {

    /** Somalia was a member in 2020; its rights are suspended in this test only. */
    private static final VotingSettings.Suspension SOMALIA =
            new VotingSettings.Suspension("SOM", TODAY.minusDays(1), TODAY);

    @Autowired
    private CallingTheRoll roll;

    @Autowired
    private RollCalls rollCalls;

    @Autowired
    private TakingAction action;

    @Autowired
    private Actions actions;

    @Autowired
    private States states;

    @Autowired
    private Membership membership;

    @Autowired
    private Trail trail;

    @Autowired
    private PracticeFiles files;

    @Test
    void the_members_are_called_in_the_english_alphabetical_order() {
        List<String> called = roll.on(TODAY).stream().map(this::name).toList();

        assertThat(called)
                .hasSize(47)
                .startsWith("Afghanistan", "Angola", "Argentina")
                .endsWith("Uruguay", "Venezuela (Bolivarian Republic of)");
    }

    @Test
    void the_roll_is_that_of_the_day() {
        assertThat(codes(LocalDate.of(2022, 4, 7))).contains("RUS").doesNotContain("CZE");
        assertThat(codes(LocalDate.of(2022, 5, 9))).hasSize(46).doesNotContain("RUS", "CZE");
        assertThat(codes(LocalDate.of(2022, 5, 10))).hasSize(47).contains("CZE");
    }

    @Test
    void a_roll_call_is_kept_with_the_outcome_and_stands_in_the_journal() {
        FileId file = files.introduced(TODAY);

        act(file, byRollCall(everybody(), false));

        Result taken = actions.taken(file).orElseThrow().result();
        assertThat(taken.tally()).isEqualTo(new Tally(23, 16, 8));
        assertThat(taken.rollCall().votes()).hasSize(47).containsEntry("VEN", Vote.ABSTAINING);
        assertThat(rollCalls.of(BusinessKey.of(file))).contains(taken.rollCall());
        assertThat(trail.of(file).get(trail.of(file).size() - 1).data().toString())
                .contains("in-favour AFG AGO");
    }

    @Test
    void figures_alone_keep_no_roll_call() {
        FileId file = files.adopted(TODAY);

        assertThat(actions.taken(file).orElseThrow().result().rollCall()).isNull();
    }

    @Test
    void nobody_is_absent_by_oversight() {
        FileId file = files.introduced(TODAY);
        List<Ballot> withoutTheLast = everybody().subList(0, 46);

        assertRefused(RollCallRule.VOTE_MISSING, () -> act(file, byRollCall(withoutTheLast, false)));
        assertThat(actions.taken(file)).isEmpty();
        assertThat(rollCalls.of(BusinessKey.of(file))).isEmpty();

        act(file, byRollCall(withoutTheLast, true));
        assertThat(actions.taken(file).orElseThrow().result().rollCall().states(Vote.ABSENT))
                .containsExactly("VEN");
    }

    @Test
    void a_state_that_is_no_member_that_day_is_refused_by_its_name() {
        FileId file = files.introduced(TODAY);
        List<Ballot> withChina = with(everybody(), new Ballot("CHN", "in-favour"));

        assertThatThrownBy(() -> act(file, byRollCall(withChina, false)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo(RollCallRule.NOT_A_MEMBER);
                    assertThat(refusal.arguments()).contains(List.of("China"), TODAY);
                });
        assertThat(actions.taken(file)).isEmpty();
    }

    @Test
    void a_code_that_means_no_state_is_refused() {
        FileId file = files.introduced(TODAY);

        assertRefused(
                RollCallRule.UNKNOWN_STATE,
                () -> act(file, byRollCall(with(everybody(), new Ballot("XXX", "in-favour")), false)));
        assertRefused(
                RollCallRule.UNKNOWN_STATE,
                () -> act(file, byRollCall(with(everybody(), new Ballot(null, "in-favour")), false)));
    }

    @Test
    void where_not_all_members_are_known_only_figures_are_accepted() {
        LocalDate early = LocalDate.of(2018, 7, 6);

        assertRefused(RollCallRule.MEMBERS_UNKNOWN, () -> roll.complete(byRollCall(everybody(), false), early));
        assertThat(roll.complete(Result.of(Manner.RECORDED_VOTE, 23, 16, 8), early)
                        .tally())
                .isEqualTo(new Tally(23, 16, 8));
    }

    @Test
    void a_member_whose_rights_are_suspended_stands_in_the_roll_call_as_such_and_does_not_vote() {
        CallingTheRoll without = suspending(SOMALIA);
        List<Ballot> others = everybody().stream()
                .filter(ballot -> !ballot.state().equals("SOM"))
                .toList();

        RollCall complete = without.complete(byRollCall(others, false), TODAY).rollCall();

        assertThat(complete.states(Vote.SUSPENDED)).containsExactly("SOM");
        assertRefused(RollCallRule.RIGHTS_SUSPENDED, () -> without.complete(byRollCall(everybody(), false), TODAY));
        assertThat(roll.on(TODAY.plusDays(1))).allMatch(CallingTheRoll.Member::votes);
    }

    @Test
    void nobody_chooses_that_the_rights_of_a_member_are_suspended() {
        List<Ballot> others = with(everybody().subList(0, 46), new Ballot("VEN", "suspended"));

        assertRefused(RollCallRule.RIGHTS_NOT_SUSPENDED, () -> roll.complete(byRollCall(others, false), TODAY));
    }

    @Test
    void parts_of_a_file_have_roll_calls_of_their_own() {
        FileId file = files.introduced(TODAY);
        RollCall complete = roll.complete(byRollCall(everybody(), false), TODAY).rollCall();

        rollCalls.keep(BusinessKey.of(file, "paragraph-8"), complete);

        assertThat(rollCalls.of(BusinessKey.of(file, "paragraph-8"))).contains(complete);
        assertThat(rollCalls.of(BusinessKey.of(file))).isEmpty();
    }

    private CallingTheRoll suspending(VotingSettings.Suspension suspension) {
        return new CallingTheRoll(states, membership, new SuspendedRights(new VotingSettings(List.of(suspension))));
    }

    /** 23 in favour, 16 against, 8 abstentions, in the order in which members are called. */
    private List<Ballot> everybody() {
        List<Ballot> ballots = new ArrayList<>();
        for (String state : codes(TODAY)) {
            int cast = ballots.size();
            ballots.add(new Ballot(state, cast < 23 ? "in-favour" : cast < 39 ? "against" : "abstaining"));
        }
        return ballots;
    }

    private static List<Ballot> with(List<Ballot> ballots, Ballot another) {
        List<Ballot> more = new ArrayList<>(ballots);
        more.add(another);
        return more;
    }

    private List<String> codes(LocalDate day) {
        return roll.on(day).stream().map(CallingTheRoll.Member::state).toList();
    }

    private String name(CallingTheRoll.Member member) {
        return states.byIso3(member.state()).orElseThrow().name("en");
    }

    private static Result byRollCall(List<Ballot> ballots, boolean othersAbsent) {
        return Result.of(Manner.RECORDED_VOTE, null, null, null, RollCall.of(ballots, othersAbsent));
    }

    private void act(FileId file, Result result) {
        doing(SECRETARIAT, () -> action.act(file, result, null, null));
    }

    private static void assertRefused(Object rule, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
