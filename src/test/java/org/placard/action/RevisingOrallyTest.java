package org.placard.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placard.lifecycle.LifecycleRule;
import org.placard.platform.FileId;
import org.placard.platform.PlatformRule;
import org.placard.texts.Paragraph;

class RevisingOrallyTest extends InTheMeeting {

    @Test
    void the_text_as_orally_revised_is_in_force_without_a_new_symbol() {
        FileId file = files.introduced(TODAY);
        String symbol = drafts.get(file).symbol();

        revise(file, "In OP 1 the words change", change("replace", "OP 1", "Calls upon all States to read;"));

        assertThat(texts.inForce(file).operative().get(0).text()).isEqualTo("Calls upon all States to read;");
        assertThat(drafts.get(file).symbol()).isEqualTo(symbol);
        assertThat(drafts.ordered(file)).hasSize(2);
        assertThat(lastTypes(file)).containsExactly("org.placard.text-orally-revised.v1");
        assertThat(elements(file)).contains("as-orally-revised");
    }

    @Test
    void a_revision_in_words_alone_is_one_too_and_asks_for_the_budget_anew() {
        FileId file = files.introduced(TODAY);

        revise(file, "“shall” becomes “should” throughout");

        assertThat(records.of(file).orallyRevised()).isTrue();
        assertThat(open(file)).containsExactlyInAnyOrder("take-action", "assess-budget");
        assertNothingDone(file, ActionRule.BUDGET_OPEN, () -> adoptWithoutVote(file));
    }

    @Test
    void what_is_adopted_after_it_is_adopted_as_orally_revised() {
        FileId file = files.introduced(TODAY);
        revise(file, "A new last preambular paragraph", change("insert", "PP 21", "Mindful of brevity,"));
        files.stateBudget(file);

        adoptWithoutVote(file);

        assertThat(lastEvents(file))
                .filteredOn(event -> event.type().equals("org.placard.resolution-adopted.v1"))
                .singleElement()
                .satisfies(event -> assertThat(event.data().toString())
                        .containsPattern("asOrallyRevised\"?[:=] ?true")
                        .containsPattern("asAmended\"?[:=] ?false"));
        assertThat(texts.inForce(file).preambular())
                .extracting(Paragraph::number)
                .contains("22");
    }

    @Test
    void what_a_deleted_paragraph_ordered_is_ordered_no_more() {
        FileId file = files.introduced(TODAY);

        revise(file, "OP 8 to OP 10 go", change("delete", "OP 8"), change("delete", "OP 9"), change("delete", "OP 10"));

        assertThat(drafts.ordered(file)).isEmpty();
        assertThat(drafts.remainsSeized(file)).isFalse();
        assertThat(budgeting.proposed(file)).isFalse();
    }

    @Test
    void a_revision_has_words_and_names_paragraphs_that_are_there() {
        FileId file = files.introduced(TODAY);

        assertNothingDone(file, PlatformRule.MISSING, () -> revise(file, " "));
        assertNothingDone(file, ActionRule.TOO_LONG, () -> revise(file, "x".repeat(10_001)));
        assertNothingDone(file, ActionRule.NO_PARAGRAPH, () -> revise(file, "w", change("delete", "OP 99")));
        assertNothingDone(file, ActionRule.NO_PARAGRAPH, () -> revise(file, "w", change("delete", null)));
        assertNothingDone(file, ActionRule.UNKNOWN_CHANGE, () -> revise(file, "w", change("sing", "OP 1")));
        assertNothingDone(file, PlatformRule.MISSING, () -> revise(file, "w", change("replace", "OP 1")));
    }

    @Test
    void it_is_made_in_the_meeting() {
        FileId file = files.issued();

        assertNothingDone(file, LifecycleRule.NOT_POSSIBLE_NOW, () -> revise(file, "Too early"));
    }

    private void revise(FileId file, String words, RevisingOrally.Change... changes) {
        secretariat(() -> revising.revise(file, words, List.of(changes), null));
    }

    private static RevisingOrally.Change change(String what, String paragraph) {
        return change(what, paragraph, null);
    }

    private static RevisingOrally.Change change(String what, String paragraph, String text) {
        return new RevisingOrally.Change(what, paragraph, text);
    }
}
