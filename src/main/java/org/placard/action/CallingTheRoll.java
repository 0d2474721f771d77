package org.placard.action;

import static java.util.function.Predicate.not;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.placard.platform.Refusal;
import org.placard.platform.Rule;
import org.placard.states.Membership;
import org.placard.states.States;
import org.springframework.stereotype.Component;

/**
 * The roll of the members of a day, against which a roll-call is held (General Assembly resolution 60/251, paragraph 7;
 * rules of procedure of the General Assembly, rule 87).
 */
@Component
public class CallingTheRoll {

    private final States states;
    private final Membership membership;
    private final SuspendedRights suspended;

    CallingTheRoll(States states, Membership membership, SuspendedRights suspended) {
        this.states = states;
        this.membership = membership;
        this.suspended = suspended;
    }

    /** @param votes whether the member's rights are not suspended */
    public record Member(String state, boolean votes) {}

    /** The members of that day in the order in which they are called; none where not all of them are known. */
    public List<Member> on(LocalDate day) {
        if (!Membership.covers(day)) {
            return List.of();
        }
        Set<String> members = Set.copyOf(membership.membersOn(day));
        Set<String> silent = suspended.on(day);
        return states.all().stream()
                .filter(state -> members.contains(state.iso3()))
                .map(state -> new Member(state.iso3(), !silent.contains(state.iso3())))
                .toList();
    }

    /**
     * The result with a complete roll-call: each member of that day once. A result with figures only stays as it is.
     *
     * @throws Refusal if a State was no member that day, or a member is missing and nobody said that it was absent
     */
    public Result complete(Result result, LocalDate day) {
        return result.rollCall() == null
                ? result
                : new Result(result.manner(), result.tally(), complete(result.rollCall(), day));
    }

    /** As {@link #complete(Result, LocalDate)}, for a roll-call alone. */
    public RollCall complete(RollCall given, LocalDate day) {
        refuseSome(
                RollCallRule.UNKNOWN_STATE, given, state -> states.byIso3(state).isEmpty(), day);
        List<Member> roll = on(day);
        if (roll.isEmpty()) {
            throw new Refusal(RollCallRule.MEMBERS_UNKNOWN, "rollCall", List.of(), day);
        }
        Set<String> members = Set.copyOf(roll.stream().map(Member::state).toList());
        refuseSome(RollCallRule.NOT_A_MEMBER, given, state -> !members.contains(state), day);
        Set<String> silent = suspended.on(day);
        Set<String> saidToBe = Set.copyOf(given.states(Vote.SUSPENDED));
        refuseSome(RollCallRule.RIGHTS_SUSPENDED, given, and(silent::contains, not(saidToBe::contains)), day);
        refuseSome(RollCallRule.RIGHTS_NOT_SUSPENDED, given, and(saidToBe::contains, not(silent::contains)), day);
        return withAll(roll, given);
    }

    private RollCall withAll(List<Member> roll, RollCall given) {
        Map<String, Vote> votes = new LinkedHashMap<>();
        roll.forEach(member -> votes.put(member.state(), vote(member, given)));
        List<String> missing = names(votes.keySet().stream().filter(state -> votes.get(state) == null));
        if (!missing.isEmpty()) {
            throw new Refusal(RollCallRule.VOTE_MISSING, "rollCall", missing);
        }
        return new RollCall(votes, false);
    }

    private static Vote vote(Member member, RollCall given) {
        Vote unsaid = given.othersAbsent() ? Vote.ABSENT : null;
        return member.votes() ? given.votes().getOrDefault(member.state(), unsaid) : Vote.SUSPENDED;
    }

    private static Predicate<String> and(Predicate<String> one, Predicate<String> other) {
        return one.and(other);
    }

    private void refuseSome(Rule rule, RollCall given, Predicate<String> which, LocalDate day) {
        List<String> wrong = names(given.votes().keySet().stream().filter(which));
        if (!wrong.isEmpty()) {
            throw new Refusal(rule, "rollCall", wrong, day);
        }
    }

    private List<String> names(Stream<String> codes) {
        return codes.map(code ->
                        states.byIso3(code).map(state -> state.name("en")).orElse(code))
                .toList();
    }
}
