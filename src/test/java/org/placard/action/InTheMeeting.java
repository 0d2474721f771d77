package org.placard.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.placard.PracticeFiles.SECRETARIAT;
import static org.placard.PracticeFiles.doing;

import java.util.List;
import org.placard.PlacardTest;
import org.placard.PracticeFiles;
import org.placard.drafts.Drafts;
import org.placard.drafts.SpokenTexts;
import org.placard.journal.Body;
import org.placard.journal.Entry;
import org.placard.journal.Trail;
import org.placard.journal.contract.Tally;
import org.placard.lifecycle.Course;
import org.placard.lifecycle.OpenStep;
import org.placard.lifecycle.Whereabouts;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.placard.platform.Rule;
import org.springframework.beans.factory.annotation.Autowired;

/** What the tests of the plenary have in common. */
abstract class InTheMeeting extends PlacardTest {

    static final Tally CARRIED = new Tally(25, 15, 7);
    static final Tally LOST = new Tally(15, 25, 7);

    @Autowired
    PracticeFiles files;

    @Autowired
    Scheduling scheduling;

    @Autowired
    Introducing introducing;

    @Autowired
    TakingAction action;

    @Autowired
    Actions actions;

    @Autowired
    Budgeting budgeting;

    @Autowired
    Speaking speaking;

    @Autowired
    MovingNoAction motions;

    @Autowired
    VotingSeparately divisions;

    @Autowired
    RevisingOrally revising;

    @Autowired
    Deferring deferring;

    @Autowired
    PlenaryRecords records;

    @Autowired
    SpokenTexts texts;

    @Autowired
    Drafts drafts;

    @Autowired
    Whereabouts whereabouts;

    @Autowired
    Trail trail;

    void adoptWithoutVote(FileId file) {
        secretariat(() -> action.act(file, Result.of(Manner.WITHOUT_VOTE, null, null, null), null, null));
    }

    void say(FileId file, StatementKind kind, String state) {
        secretariat(() -> speaking.speak(file, kind, state, null, "What it said.", null));
    }

    List<String> open(FileId file) {
        return whereabouts.openSteps(file).stream().map(OpenStep::step).toList();
    }

    List<String> processes(FileId file) {
        return whereabouts.courses(file).stream().map(Course::process).toList();
    }

    List<Body.Event> lastEvents(FileId file) {
        List<Entry> all = trail.of(file);
        return all.get(all.size() - 1).events();
    }

    List<String> lastTypes(FileId file) {
        return lastEvents(file).stream().map(Body.Event::type).toList();
    }

    List<String> elements(FileId file) {
        return trail.of(file).stream()
                .flatMap(entry -> entry.steps().stream())
                .map(step -> step.element())
                .toList();
    }

    static void secretariat(Runnable work) {
        doing(SECRETARIAT, work);
    }

    static void assertRefused(Rule rule, Runnable command) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    /** Refused, and nothing is left of it. */
    void assertNothingDone(FileId file, Rule rule, Runnable command) {
        int before = trail.of(file).size();
        PlenaryRecord record = records.of(file);
        assertRefused(rule, () -> secretariat(command));
        assertThat(trail.of(file)).hasSize(before);
        assertThat(records.of(file)).isEqualTo(record);
    }
}
