package org.placard.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.placard.PracticeFiles.SECRETARIAT;
import static org.placard.PracticeFiles.doing;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.placard.PlacardTest;
import org.placard.PracticeFiles;
import org.placard.journal.Body;
import org.placard.journal.Trail;
import org.placard.lifecycle.Course;
import org.placard.lifecycle.LifecycleRule;
import org.placard.lifecycle.Whereabouts;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.placard.platform.Rule;
import org.springframework.beans.factory.annotation.Autowired;

class TakingActionTest extends PlacardTest {

    private static final Result NO_VOTE = Result.of(Manner.WITHOUT_VOTE, null, null, null);

    @Autowired
    private Scheduling scheduling;

    @Autowired
    private TakingAction action;

    @Autowired
    private EndingConsideration ending;

    @Autowired
    private Actions actions;

    @Autowired
    private Trail trail;

    @Autowired
    private Whereabouts whereabouts;

    @Autowired
    private PracticeFiles files;

    @Test
    void a_majority_in_favour_adopts_and_the_text_gets_its_symbol() {
        FileId file = files.introduced(TODAY);

        act(file, Result.of(Manner.RECORDED_VOTE, 23, 16, 8));

        assertThat(actions.taken(file).orElseThrow().resolution()).startsWith("A/HRC/RES/43/");
        assertThat(lastEvents(file)).contains("org.placard.resolution-adopted.v1", "org.placard.obligation-opened.v1");
    }

    @Test
    void no_vote_adopts_as_well() {
        FileId file = files.introduced(TODAY);

        act(file, NO_VOTE);

        assertThat(actions.taken(file).orElseThrow().resolution()).isNotNull();
    }

    @Test
    void a_tie_rejects_and_nothing_is_left_to_do_but_to_explain() {
        FileId file = files.introduced(TODAY);

        act(file, Result.of(Manner.RECORDED_VOTE, 20, 20, 7));

        assertThat(actions.taken(file).orElseThrow().resolution()).isNull();
        assertThat(lastEvents(file)).contains("org.placard.draft-rejected.v1");
        assertThat(whereabouts.courses(file)).extracting(Course::process).containsExactly("explanations-after-action");
    }

    @Test
    void there_is_no_second_vote() {
        FileId file = files.adopted(TODAY);

        assertRefused(ActionRule.ALREADY_ACTED, () -> act(file, NO_VOTE));
    }

    @Test
    void nobody_acts_on_a_draft_that_was_not_introduced() {
        FileId file = files.issued();
        files.stateBudget(file);

        assertRefused(LifecycleRule.NOT_POSSIBLE_NOW, () -> act(file, NO_VOTE));
    }

    @Test
    void a_draft_stands_on_a_day_on_which_the_session_sits() {
        FileId file = files.issued();

        assertRefused(ActionRule.OUTSIDE_SESSION, () -> schedule(file, TODAY.plusYears(1)));
        assertRefused(ActionRule.IN_THE_PAST, () -> schedule(file, TODAY.minusDays(1)));
    }

    @Test
    void the_council_does_not_act_before_the_day() {
        FileId file = files.introduced(TODAY.plusDays(1));

        assertRefused(ActionRule.NOT_THAT_DAY, () -> act(file, NO_VOTE));
    }

    @Test
    void the_file_stays_open_while_the_council_is_seized_and_closes_when_it_no_longer_is() {
        FileId file = files.adopted(TODAY);
        assertThat(whereabouts.courses(file)).anyMatch(course -> course.tokens().contains("remains-seized"));

        doing(SECRETARIAT, () -> ending.end(file, "Decision 45/101", null));

        assertThat(whereabouts.courses(file))
                .noneMatch(course -> course.process().equals("consideration"));
        assertThat(lastEvents(file)).containsExactly("org.placard.consideration-ended.v1");
    }

    private void act(FileId file, Result result) {
        doing(SECRETARIAT, () -> action.act(file, result, null, null));
    }

    private void schedule(FileId file, LocalDate on) {
        doing(SECRETARIAT, () -> scheduling.schedule(file, on, 45, null, null));
    }

    private java.util.List<String> lastEvents(FileId file) {
        return trail.of(file).get(trail.of(file).size() - 1).events().stream()
                .map(Body.Event::type)
                .toList();
    }

    private static void assertRefused(Rule rule, Runnable command) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
