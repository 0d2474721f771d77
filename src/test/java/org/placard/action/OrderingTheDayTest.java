package org.placard.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.placard.PracticeFiles.SECRETARIAT;
import static org.placard.PracticeFiles.doing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.PlacardTest;
import org.placard.PracticeFiles;
import org.placard.calendar.SessionId;
import org.placard.journal.Body;
import org.placard.journal.Entry;
import org.placard.journal.Trail;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.placard.register.Programme;
import org.springframework.beans.factory.annotation.Autowired;

class OrderingTheDayTest extends PlacardTest {

    /** A meeting for each test: they share the session. */
    private static final AtomicInteger MEETINGS = new AtomicInteger(500);

    @Autowired
    private OrderingTheDay ordering;

    @Autowired
    private Scheduling scheduling;

    @Autowired
    private Introducing introducing;

    @Autowired
    private TakingAction action;

    @Autowired
    private Programme programme;

    @Autowired
    private Trail trail;

    @Autowired
    private PracticeFiles files;

    private Actions.Slot slot;

    @BeforeEach
    void another_meeting() {
        slot = new Actions.Slot(TODAY, MEETINGS.incrementAndGet());
    }

    @Test
    void drafts_come_by_agenda_item_and_symbol_until_an_order_is_set() {
        FileId one = scheduled();
        FileId two = scheduled();

        assertThat(meeting()).extracting(item -> item.file().file()).containsExactly(one, two);
        assertThat(meeting()).extracting(Programme.Item::place).containsExactly(1, 2);
    }

    @Test
    void the_order_that_was_set_is_the_order_of_the_day_and_stands_in_the_journal_of_the_session() {
        FileId one = scheduled();
        FileId two = scheduled();
        FileId three = scheduled();

        order(three, one, two);

        assertThat(meeting()).extracting(item -> item.file().file()).containsExactly(three, one, two);
        List<Entry> entries = trail.of(new SessionId("43").file());
        Entry last = entries.get(entries.size() - 1);
        assertThat(last.command()).isEqualTo("set-order-of-the-day");
        assertThat(last.data()).containsEntry("order", three + " " + one + " " + two);
        assertThat(last.events()).extracting(Body.Event::type).containsExactly("org.placard.order-of-the-day-set.v1");
    }

    @Test
    void a_draft_says_what_it_lacks_until_it_is_ready_and_then_its_outcome() {
        FileId file = scheduled();
        assertThat(meeting().get(0).ready()).isFalse();
        assertThat(meeting().get(0).open()).extracting(step -> step.step()).contains("introduce-draft");

        doing(SECRETARIAT, () -> introducing.introduce(file, null, null));
        assertThat(meeting().get(0).lacks())
                .extracting(lack -> lack.rule().id())
                .containsExactly("action.budget-open");

        files.stateBudget(file);
        assertThat(meeting().get(0).ready()).isTrue();

        doing(SECRETARIAT, () -> action.act(file, Result.of(Manner.WITHOUT_VOTE, null, null, null), null, null));
        assertThat(meeting().get(0).file().outcome()).isEqualTo("adopted");
        assertThat(meeting().get(0).ready()).isFalse();
    }

    @Test
    void a_draft_without_a_day_is_listed_apart() {
        FileId file = files.issued();

        assertThat(programme.of("43").unplaced()).extracting(one -> one.file()).contains(file);
        assertThat(programme.day("43", TODAY.plusDays(3)).meetings()).isEmpty();
    }

    @Test
    void no_draft_is_left_out_or_taken_twice_or_comes_from_elsewhere() {
        FileId one = scheduled();
        FileId two = scheduled();
        FileId elsewhere = files.issued();

        assertRefused(OrderRule.ORDER_INCOMPLETE, () -> order(one));
        assertRefused(OrderRule.ORDER_TWICE, () -> order(one, two, one));
        assertRefused(OrderRule.NOT_IN_THE_MEETING, () -> order(one, two, elsewhere));
        assertRefused(OrderRule.NOT_IN_THE_MEETING, () -> order(one, two, new FileId("nothing")));
        assertThat(meeting()).extracting(item -> item.file().file()).containsExactly(one, two);
    }

    @Test
    void a_meeting_without_drafts_and_a_session_that_is_none_are_refused() {
        assertRefused(OrderRule.NOTHING_SCHEDULED, () -> order());
        assertRefused(
                "calendar.unknown-session",
                () -> doing(SECRETARIAT, () -> ordering.order("none", slot, List.of(), null, null)));
    }

    @Test
    void places_of_a_form_may_have_gaps() {
        assertThat(Places.order(Map.of("place.b", "20", "place.a", " 3 ", "reason", "x")))
                .containsExactly(new FileId("a"), new FileId("b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "1.5", "first", "99999999999"})
    void a_place_is_a_number(String place) {
        assertRefused(OrderRule.NO_PLACE, () -> Places.order(Map.of("place.a", place)));
    }

    @Test
    void two_drafts_do_not_share_a_place() {
        assertRefused(OrderRule.NO_PLACE, () -> Places.order(Map.of("place.a", "1", "place.b", "1")));
    }

    private FileId scheduled() {
        FileId file = files.issued();
        doing(SECRETARIAT, () -> scheduling.schedule(file, slot.on(), slot.meeting(), null, null));
        return file;
    }

    private void order(FileId... files) {
        doing(SECRETARIAT, () -> ordering.order("43", slot, List.of(files), null, null));
    }

    private List<Programme.Item> meeting() {
        return programme.day("43", TODAY).meetings().stream()
                .filter(meeting -> meeting.number() == slot.meeting())
                .flatMap(meeting -> meeting.items().stream())
                .toList();
    }

    private static void assertRefused(Object rule, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(rule)
                                .isIn(refusal.rule(), refusal.rule().id()));
    }
}
