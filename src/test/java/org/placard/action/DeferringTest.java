package org.placard.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.PracticeFiles.CHINA;
import static org.placard.PracticeFiles.doing;

import org.junit.jupiter.api.Test;
import org.placard.drafts.Withdrawing;
import org.placard.lifecycle.LifecycleRule;
import org.placard.platform.FileId;
import org.springframework.beans.factory.annotation.Autowired;

class DeferringTest extends InTheMeeting {

    @Autowired
    private Withdrawing withdrawing;

    @Test
    void to_a_later_meeting_means_back_to_the_programme_with_the_budget_settled() {
        FileId file = files.introduced(TODAY);

        secretariat(() -> deferring.defer(file, null, "Consultations go on", null));

        assertThat(open(file)).containsExactly("schedule-action");
        assertThat(actions.slot(file)).isEmpty();
        assertThat(lastTypes(file)).containsExactly("org.placard.draft-deferred.v1");
        secretariat(() -> {
            scheduling.schedule(file, TODAY, 46, null, null);
            introducing.introduce(file, null, null);
        });
        adoptWithoutVote(file);
        assertThat(actions.taken(file).orElseThrow().meeting()).isEqualTo(46);
    }

    @Test
    void to_a_later_session_means_to_wait_until_it_is_open() {
        FileId file = files.introduced(TODAY);

        secretariat(() -> deferring.defer(file, "46", "No consensus", null));

        assertThat(open(file)).isEmpty();
        assertNothingDone(file, ActionRule.SESSION_NOT_OPEN, () -> deferring.takeUp(file, null, null));
        assertThat(records.of(file).session()).isEqualTo("46");
        assertThat(whereabouts.timers(file)).anyMatch(timer -> timer.element().equals("session-closed"));
    }

    @Test
    void the_sponsors_can_withdraw_what_waits() {
        FileId file = files.introduced(TODAY);
        secretariat(() -> deferring.defer(file, "46", "No consensus", null));

        doing(CHINA, () -> withdrawing.withdraw(file, "Overtaken", null));

        assertThat(processes(file)).isEmpty();
        assertThat(elements(file)).contains("withdrawn-while-deferred", "withdrawn");
    }

    @Test
    void a_deferral_has_a_reason_and_a_session_that_comes_later() {
        FileId file = files.introduced(TODAY);

        assertNothingDone(file, ActionRule.REASON_NEEDED, () -> deferring.defer(file, "46", " ", null));
        assertNothingDone(file, ActionRule.NO_SESSION, () -> deferring.defer(file, "next year", "Later", null));
        assertNothingDone(file, ActionRule.NO_SESSION, () -> deferring.defer(file, "900", "Later", null));
        assertNothingDone(file, ActionRule.NOT_LATER, () -> deferring.defer(file, "43", "Later", null));
        assertNothingDone(file, ActionRule.NOT_LATER, () -> deferring.defer(file, "40", "Later", null));
    }

    @Test
    void what_is_not_deferred_is_not_taken_up() {
        FileId file = files.introduced(TODAY);

        assertNothingDone(file, LifecycleRule.NOT_POSSIBLE_NOW, () -> deferring.takeUp(file, null, null));
    }

    @Test
    void a_draft_gets_another_place_while_the_council_has_not_acted() {
        FileId file = files.issued();
        assertNothingDone(
                file, ActionRule.NOT_PLACED, () -> scheduling.placeAnew(file, TODAY.plusDays(1), 46, null, null));
        secretariat(() -> scheduling.schedule(file, TODAY, 45, null, null));

        secretariat(() -> scheduling.placeAnew(file, TODAY.plusDays(1), 46, "The list of speakers is long", null));

        assertThat(actions.slot(file)).contains(new Actions.Slot(TODAY.plusDays(1), 46));
        assertThat(elements(file)).contains("rescheduled");
        assertNothingDone(
                file, ActionRule.OUTSIDE_SESSION, () -> scheduling.placeAnew(file, TODAY.plusYears(1), 46, null, null));
        assertNothingDone(
                file, ActionRule.NO_MEETING, () -> scheduling.placeAnew(file, TODAY.plusDays(1), 0, null, null));
    }

    @Test
    void another_state_introduces_the_draft_for_its_main_sponsor() {
        FileId file = files.issued();
        secretariat(() -> scheduling.schedule(file, TODAY, 45, null, null));

        assertNothingDone(file, ActionRule.UNKNOWN_STATE, () -> introducing.introduce(file, "XYZ", null, null));
        secretariat(() -> introducing.introduce(file, "PAK", null, null));

        assertThat(lastEvents(file)).anyMatch(event -> event.data().toString().contains("PAK"));
    }
}
