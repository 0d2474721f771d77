package org.placard.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.placard.lifecycle.LifecycleRule;
import org.placard.lifecycle.TimerDue;
import org.placard.platform.FileId;
import org.placard.platform.Geneva;
import org.placard.platform.PlatformRule;
import org.placard.platform.Refusal;

class SpeakingTest extends InTheMeeting {

    @Test
    void states_speak_before_action_and_explain_after_it() {
        FileId file = files.introduced(TODAY);

        say(file, StatementKind.GENERAL_COMMENT, "CUB");
        secretariat(() -> speaking.speak(
                file, StatementKind.EXPLANATION_BEFORE, "DEU", "Ms. Example", "It will vote against.", null));
        adoptWithoutVote(file);
        say(file, StatementKind.EXPLANATION_AFTER, "JPN");

        assertThat(records.of(file).statements())
                .extracting(PlenaryRecord.Statement::state, PlenaryRecord.Statement::speaker)
                .containsExactly(
                        Assertions.tuple("CUB", null),
                        Assertions.tuple("DEU", "Ms. Example"),
                        Assertions.tuple("JPN", null));
        assertThat(elements(file)).contains("statement-recorded", "explanation-recorded");
        assertThat(lastTypes(file)).containsExactly("org.placard.statement-made.v1");
    }

    @Test
    void who_proposes_does_not_explain_its_vote() {
        FileId file = files.introduced(TODAY);

        assertNothingDone(file, ActionRule.SPONSOR_EXPLAINS, () -> say(file, StatementKind.EXPLANATION_BEFORE, "CHN"));
        adoptWithoutVote(file);
        assertNothingDone(file, ActionRule.SPONSOR_EXPLAINS, () -> say(file, StatementKind.EXPLANATION_AFTER, "PAK"));
    }

    @Test
    void nobody_speaks_before_the_introduction_nor_explains_before_action() {
        FileId issued = files.issued();
        FileId introduced = files.introduced(TODAY);

        assertNothingDone(
                issued, LifecycleRule.NOT_POSSIBLE_NOW, () -> say(issued, StatementKind.GENERAL_COMMENT, "CUB"));
        assertNothingDone(
                introduced,
                LifecycleRule.NOT_POSSIBLE_NOW,
                () -> say(introduced, StatementKind.EXPLANATION_AFTER, "DEU"));
    }

    @Test
    void a_statement_has_a_state_and_a_gist() {
        FileId file = files.introduced(TODAY);

        assertNothingDone(file, ActionRule.UNKNOWN_STATE, () -> say(file, StatementKind.GENERAL_COMMENT, null));
        assertNothingDone(file, ActionRule.UNKNOWN_STATE, () -> say(file, StatementKind.GENERAL_COMMENT, "XYZ"));
        assertNothingDone(file, PlatformRule.MISSING, () -> gist(file, " "));
        assertNothingDone(file, ActionRule.TOO_LONG, () -> gist(file, "x".repeat(2001)));
        Assertions.assertThatThrownBy(() -> StatementKind.of("song")).isInstanceOf(Refusal.class);
    }

    @Test
    void explanations_are_open_until_the_end_of_the_day_after_action() {
        FileId file = files.adopted(TODAY);

        assertThat(whereabouts.timers(file))
                .filteredOn(timer -> timer.process().equals("explanations-after-action"))
                .extracting(TimerDue::due)
                .containsExactly(
                        Geneva.at(actions.taken(file).orElseThrow().on().plusDays(2), java.time.LocalTime.MIDNIGHT));
    }

    private void gist(FileId file, String gist) {
        speaking.speak(file, StatementKind.GENERAL_COMMENT, "CUB", null, gist, null);
    }
}
