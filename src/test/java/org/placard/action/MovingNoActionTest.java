package org.placard.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.placard.journal.contract.Tally;
import org.placard.lifecycle.LifecycleRule;
import org.placard.platform.FileId;
import org.placard.register.Files;
import org.springframework.beans.factory.annotation.Autowired;

class MovingNoActionTest extends InTheMeeting {

    @Autowired
    private Files register;

    @Test
    void a_motion_that_is_carried_ends_the_file_and_its_co_sponsorship() {
        FileId file = files.introduced(TODAY);

        move(file);
        secretariat(() -> motions.vote(file, CARRIED, null, null));

        assertThat(processes(file)).isEmpty();
        assertThat(lastTypes(file)).contains("org.placard.no-action-decided.v1", "org.placard.cosponsorship-closed.v1");
        assertThat(elements(file)).contains("no-action", "no-action-decided", "no-action-taken");
        assertThat(actions.taken(file)).isEmpty();
        assertThat(register.get(file).outcome()).isEqualTo("no-action");
    }

    @Test
    void a_motion_that_is_lost_lets_consideration_go_on() {
        FileId file = files.introduced(TODAY);

        move(file);
        secretariat(() -> motions.vote(file, new Tally(20, 20, 7), null, null));

        assertThat(open(file)).containsExactly("take-action");
        assertThat(elements(file)).contains("motion-lost");
        adoptWithoutVote(file);
        assertThat(actions.taken(file)).isPresent();
    }

    @Test
    void nothing_else_is_done_while_the_motion_is_pending() {
        FileId file = files.introduced(TODAY);
        move(file);

        assertNothingDone(file, ActionRule.MOTION_PENDING, () -> adoptWithoutVote(file));
        assertNothingDone(file, ActionRule.MOTION_PENDING, () -> move(file));
        assertNothingDone(file, ActionRule.MOTION_PENDING, () -> divisions.request(file, "USA", "OP 8", null, null));
        assertNothingDone(file, ActionRule.MOTION_PENDING, () -> revising.revise(file, "OP 8 goes", null, null));
        assertNothingDone(file, ActionRule.MOTION_PENDING, () -> deferring.defer(file, null, "Later", null));
    }

    @Test
    void two_states_speak_for_it_and_two_against() {
        FileId file = files.introduced(TODAY);
        assertNothingDone(file, ActionRule.NO_MOTION, () -> say(file, StatementKind.FOR_NO_ACTION, "CUB"));
        move(file);

        say(file, StatementKind.FOR_NO_ACTION, "CUB");
        say(file, StatementKind.FOR_NO_ACTION, "EGY");
        say(file, StatementKind.AGAINST_NO_ACTION, "DEU");
        assertNothingDone(file, ActionRule.MOTION_SPEAKERS_HEARD, () -> say(file, StatementKind.FOR_NO_ACTION, "IND"));
        say(file, StatementKind.AGAINST_NO_ACTION, "JPN");
        assertNothingDone(
                file, ActionRule.MOTION_SPEAKERS_HEARD, () -> say(file, StatementKind.AGAINST_NO_ACTION, "FRA"));
    }

    @Test
    void a_motion_has_a_state_and_comes_in_the_meeting() {
        FileId issued = files.issued();
        FileId introduced = files.introduced(TODAY);

        assertNothingDone(introduced, ActionRule.UNKNOWN_STATE, () -> motions.move(introduced, "", null, null));
        assertNothingDone(issued, LifecycleRule.NOT_POSSIBLE_NOW, () -> move(issued));
        assertNothingDone(
                introduced, LifecycleRule.NOT_POSSIBLE_NOW, () -> motions.vote(introduced, CARRIED, null, null));
    }

    private void move(FileId file) {
        secretariat(() -> motions.move(file, "USA", null, null));
    }
}
