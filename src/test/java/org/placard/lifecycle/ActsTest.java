package org.placard.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.PracticeFiles.CHINA;
import static org.placard.PracticeFiles.PRESIDENT;
import static org.placard.PracticeFiles.SECRETARIAT;
import static org.placard.PracticeFiles.as;
import static org.placard.PracticeFiles.delegation;
import static org.placard.PracticeFiles.doing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.placard.PlacardTest;
import org.placard.PracticeFiles;
import org.placard.action.EndingConsideration;
import org.placard.action.Introducing;
import org.placard.action.Manner;
import org.placard.action.Result;
import org.placard.action.Scheduling;
import org.placard.action.TakingAction;
import org.placard.amendments.OrderingAmendments;
import org.placard.drafts.Announcing;
import org.placard.drafts.Checking;
import org.placard.drafts.Consulting;
import org.placard.drafts.CorrectingDocuments;
import org.placard.drafts.GrantingLeave;
import org.placard.drafts.Issuing;
import org.placard.drafts.Language;
import org.placard.drafts.Proposals;
import org.placard.drafts.ReadText;
import org.placard.drafts.ReadingTexts;
import org.placard.drafts.Revising;
import org.placard.drafts.Withdrawing;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.platform.Actor;
import org.placard.platform.FileId;
import org.placard.platform.Lifter;
import org.placard.platform.Refusal;
import org.placard.platform.Role;
import org.placard.sponsorship.Cosponsoring;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What "why can't I?" answers and what the commands do are the same, at every stage and for every role. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActsTest extends PlacardTest {

    private static final Actor AUDITOR = new Actor("auditor", Role.AUDITOR, null);
    private static final List<Actor> PEOPLE =
            List.of(SECRETARIAT, PRESIDENT, CHINA, delegation("PAK"), delegation("FRA"), AUDITOR);

    /** Acts that take no step. */
    private static final Set<String> OFFERED = Set.of("order-amendments", "plan-again", "set-order-of-the-day");

    private final Map<String, FileId> stages = new LinkedHashMap<>();
    private final Map<String, List<Act>> answers = new HashMap<>();

    @Autowired
    private PracticeFiles files;

    @Autowired
    private Acts acts;

    @Autowired
    private Journal journal;

    @Autowired
    private Lifecycle lifecycle;

    @Autowired
    private Obstacles obstacles;

    @Autowired
    private Whereabouts whereabouts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ReadingTexts texts;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Checking checking;

    @Autowired
    private Issuing issuing;

    @Autowired
    private Announcing announcing;

    @Autowired
    private GrantingLeave leave;

    @Autowired
    private Consulting consulting;

    @Autowired
    private CorrectingDocuments correcting;

    @Autowired
    private Revising revising;

    @Autowired
    private Withdrawing withdrawing;

    @Autowired
    private Cosponsoring cosponsoring;

    @Autowired
    private Scheduling scheduling;

    @Autowired
    private Introducing introducing;

    @Autowired
    private TakingAction action;

    @Autowired
    private EndingConsideration ending;

    @Autowired
    private OrderingAmendments ordering;

    /** What people send for an act, with nothing wrong in it. */
    private interface Attempt {
        void on(FileId file, Actor actor);
    }

    private Map<String, Attempt> attempts() {
        Map<String, Attempt> attempts = new HashMap<>();
        attempts.put("check-draft", (file, actor) -> checking.accept(file, null, null, null));
        for (Language language : Language.values()) {
            attempts.put("issue-" + language.code(), (file, actor) -> issuing.issue(file, language, null, null));
        }
        attempts.put("leave-granted", (file, actor) -> leave.grant(file, "Talks went on", null));
        attempts.put("consultation-held", (file, actor) -> consulting.record(file, TODAY, "Room XX", true, null, null));
        attempts.put("consultation-waived", (file, actor) -> consulting.waive(file, "Urgency", null));
        attempts.put("corrigendum-issued", (file, actor) -> correcting.correct(file, null, "Words", "Misprint", null));
        attempts.put("document-reissued", (file, actor) -> correcting.reissue(file, "Misprint", null));
        attempts.put("schedule-action", (file, actor) -> scheduling.schedule(file, TODAY, 45, null, null));
        attempts.put("introduce-draft", (file, actor) -> introducing.introduce(file, null, null));
        attempts.put(
                "take-action",
                (file, actor) -> action.act(file, Result.of(Manner.WITHOUT_VOTE, null, null, null), null, null));
        attempts.put("check-revision", (file, actor) -> revising.accept(file, null, null));
        attempts.put("draft-withdrawn", (file, actor) -> withdrawing.withdraw(file, "Overtaken", null));
        attempts.put("state-joins", (file, actor) -> cosponsoring.join(file, actor.state(), null, null));
        attempts.put("state-leaves", (file, actor) -> cosponsoring.leave(file, actor.state(), null, null));
        attempts.put("revision-received", (file, actor) -> handIn(file));
        attempts.put("order-amendments", (file, actor) -> ordering.order(file, List.of(), null, null));
        attempts.put("consideration-ended", (file, actor) -> ending.end(file, "Decided so", null));
        return attempts;
    }

    @Test
    void the_answer_and_the_command_never_differ() {
        Map<String, Attempt> attempts = attempts();
        SoftAssertions softly = new SoftAssertions();
        stages.forEach((stage, file) -> PEOPLE.forEach(actor -> answers(stage, actor).stream()
                .filter(act -> attempts.containsKey(act.id()))
                .forEach(act -> softly.assertThat(
                                outcome(actor, () -> attempts.get(act.id()).on(file, actor)))
                        .as("%s: %s by %s", stage, act.id(), actor.name())
                        .isEqualTo(answer(act)))));
        softly.assertAll();
    }

    // For acts of whatever diagram, without knowing their commands: the gate and the table as every command asks them.
    @Test
    void the_answer_and_the_gate_never_differ() {
        SoftAssertions softly = new SoftAssertions();
        stages.forEach((stage, file) -> PEOPLE.forEach(actor -> answers(stage, actor)
                .forEach(act -> softly.assertThat(outcome(actor, () -> pass(act)))
                        .as("%s: %s by %s", stage, act.id(), actor.name())
                        .isEqualTo(answer(act)))));
        softly.assertAll();
    }

    @Test
    void every_role_is_told_all_its_acts_at_every_stage() {
        stages.forEach((stage, file) -> {
            assertThat(answers(stage, SECRETARIAT))
                    .as(stage)
                    .extracting(Act::id)
                    .contains("check-draft", "schedule-action", "take-action", "consideration-ended");
            assertThat(answers(stage, PRESIDENT))
                    .as(stage)
                    .extracting(Act::id)
                    .contains("introduce-draft", "take-action");
            assertThat(answers(stage, CHINA)).as(stage).extracting(Act::id).contains("correct-draft", "state-joins");
            assertThat(answers(stage, AUDITOR)).as(stage).isEmpty();
        });
    }

    @Test
    void what_comes_later_says_what_comes_first_and_who_sees_to_it() {
        Refusal later = lastObstacle(files.issued(), SECRETARIAT, "introduce-draft");

        assertThat(later.rule()).isEqualTo(LifecycleRule.NOT_POSSIBLE_NOW);
        assertThat(List.of(later.arguments())).contains(List.of(Lifter.SECRETARIAT));
        assertThat(later.arguments()[1].toString()).contains("lifecycle.reason.later");
    }

    @Test
    void what_lies_behind_can_be_lifted_by_nobody() {
        Refusal past = lastObstacle(files.issued(), SECRETARIAT, "check-draft");

        assertThat(List.of(past.arguments())).contains(List.of(Lifter.NOBODY));
        assertThat(past.arguments()[1].toString()).contains("lifecycle.reason.taken");
    }

    @Test
    void a_part_that_has_not_begun_says_what_the_file_waits_for() {
        Refusal notBegun = lastObstacle(files.tabled(), SECRETARIAT, "take-action");

        assertThat(List.of(notBegun.arguments())).contains(List.of(Lifter.SECRETARIAT));
        assertThat(notBegun.arguments()[1].toString()).contains("lifecycle.reason.not-begun");
    }

    @Test
    void a_file_that_is_closed_says_so() {
        FileId file = files.tabled();
        doing(CHINA, () -> withdrawing.withdraw(file, null, null));

        assertThat(lastObstacle(file, SECRETARIAT, "take-action").arguments()[1].toString())
                .contains("lifecycle.reason.over");
    }

    @Test
    void a_session_has_acts_of_its_own() {
        assertThat(of(new FileId("session-43"), SECRETARIAT))
                .extracting(Act::id)
                .contains("session-suspended", "session-resumed", "set-order-of-the-day")
                .doesNotContain("check-draft");
        assertThat(of(new FileId("session-43"), CHINA)).isEmpty();
    }

    @Test
    void resuming_waits_for_the_suspension_that_the_secretariat_records() {
        Refusal notSuspended = lastObstacle(new FileId("session-45"), SECRETARIAT, "session-resumed");

        assertThat(notSuspended.arguments()[1].toString()).contains("lifecycle.reason.later");
    }

    @BeforeAll
    void filesAtManyStages() {
        stages.put("announced", announced());
        stages.put("announced, with leave", after(announced(), file -> leave.grant(file, "Talks went on", null)));
        stages.put("excepted", after(files.tabled(), file -> consulting.waive(file, "Urgency", null)));
        stages.put("tabled", files.tabled());
        stages.put("returned", after(files.tabled(), file -> checking.giveBack(file, "Sponsors", null)));
        stages.put("numbered", after(files.tabled(), file -> checking.accept(file, null, null, null)));
        stages.put("issued", files.issued());
        stages.put("revised", revised(files.issued()));
        stages.put("scheduled", after(files.issued(), file -> scheduling.schedule(file, TODAY, 45, null, null)));
        stages.put("introduced", files.introduced(TODAY));
        stages.put("introduced and revised", revised(files.introduced(TODAY)));
        stages.put("adopted", files.adopted(TODAY));
        stages.put(
                "rejected",
                after(
                        files.introduced(TODAY),
                        file -> action.act(file, Result.of(Manner.RECORDED_VOTE, 10, 20, 8), null, null)));
        stages.put("withdrawn", withdrawn());
    }

    private static FileId after(FileId file, java.util.function.Consumer<FileId> command) {
        doing(SECRETARIAT, () -> command.accept(file));
        return file;
    }

    private FileId revised(FileId file) {
        doing(CHINA, () -> handIn(file));
        return file;
    }

    private FileId announced() {
        return as(CHINA, () -> announcing.announce(new Announcing.Initiative("43", "3", "An initiative", null), null));
    }

    private FileId withdrawn() {
        FileId file = files.issued();
        doing(CHINA, () -> withdrawing.withdraw(file, null, null));
        return file;
    }

    private void handIn(FileId file) {
        byte[] sample = PracticeFiles.sample("17 June 2020", "18 June 2020 " + UUID.randomUUID());
        ReadText text = texts.read(sample, "rev.md", file);
        revising.handIn(file, text.id(), proposals.of(text).confirmation(), null, null);
    }

    // What the tests do is taken back: the answer stays.
    private List<Act> answers(String stage, Actor actor) {
        return answers.computeIfAbsent(stage + ", " + actor.name(), key -> of(stages.get(stage), actor));
    }

    private List<Act> of(FileId file, Actor actor) {
        return as(actor, () -> acts.of(file, actor));
    }

    private Refusal lastObstacle(FileId file, Actor actor, String id) {
        return of(file, actor).stream()
                .filter(act -> act.id().equals(id))
                .flatMap(act -> act.obstacles().stream())
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    private static Optional<String> answer(Act act) {
        return act.obstacles().stream()
                .findFirst()
                .map(refusal -> refusal.rule().id());
    }

    // Tried and taken back: the file stays where it is.
    private Optional<String> outcome(Actor actor, Runnable command) {
        return as(
                actor,
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    try {
                        command.run();
                        return Optional.empty();
                    } catch (Refusal refusal) {
                        return Optional.of(refusal.rule().id());
                    }
                }));
    }

    // Behind the gate facts may be missing that only the real command brings: by then it was let in.
    private void pass(Act act) {
        journal.record(Command.of(act.key().file(), "attempt"), () -> {
            obstacles.refuse(act.id(), act.key());
            try {
                gate(act);
            } catch (Refusal refusal) {
                if (refusal.rule() == LifecycleRule.NOT_POSSIBLE_NOW) {
                    throw refusal;
                }
            } catch (RuntimeException letIn) {
                return;
            }
        });
    }

    private void gate(Act act) {
        boolean message = whereabouts.openSteps(act.key().file()).stream()
                .noneMatch(open -> open.step().equals(act.id()) && open.key().equals(act.key()));
        if (OFFERED.contains(act.id())) {
            lifecycle.refuseUnlessOffered(act.id(), act.key());
        } else if (message) {
            lifecycle.correlate(new MessageName(act.id()), act.key(), Map.of());
        } else {
            lifecycle.complete(new Step(new ProcessName(act.process()), act.id()), act.key());
        }
    }
}
