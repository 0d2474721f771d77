package org.placard.amendments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placard.texts.EditedText;
import org.placard.texts.Paragraph;
import org.placard.texts.ParagraphKind;
import org.placard.texts.TextEdit;
import org.placard.texts.TextEdit.What;
import org.placard.texts.TextKind;
import org.placard.texts.TextModel;

class PlacingTest {

    private static final TextModel BOUND = text("one", "two", "three", "four");

    @Test
    void on_an_unchanged_text_everything_stays_where_it_is() {
        assertThat(placed(BOUND, edit(What.DELETE, 2))).containsExactly(edit(What.DELETE, 2));
    }

    @Test
    void numbers_follow_what_others_deleted_and_inserted() {
        TextModel inForce = EditedText.of(BOUND, List.of(edit(What.DELETE, 1))).text();
        assertThat(placed(inForce, edit(What.REPLACE, 3))).containsExactly(edit(What.REPLACE, 2));
        inForce = EditedText.of(BOUND, List.of(edit(What.INSERT, 0))).text();
        assertThat(placed(inForce, edit(What.REPLACE, 3))).containsExactly(edit(What.REPLACE, 4));
    }

    @Test
    void what_is_gone_or_changed_cannot_be_changed() {
        TextModel deleted = EditedText.of(BOUND, List.of(edit(What.DELETE, 3))).text();
        TextModel replaced =
                EditedText.of(BOUND, List.of(edit(What.REPLACE, 3))).text();
        for (TextModel inForce : List.of(deleted, replaced)) {
            assertThat(new Placing(BOUND, inForce).of(List.of(edit(What.DELETE, 3))))
                    .isEmpty();
            assertThat(new Placing(BOUND, inForce).of(List.of(edit(What.INSERT, 1), edit(What.REPLACE, 3))))
                    .isEmpty();
        }
    }

    @Test
    void what_was_to_follow_a_paragraph_that_is_gone_follows_the_one_before_it() {
        TextModel inForce = EditedText.of(BOUND, List.of(edit(What.DELETE, 2))).text();
        assertThat(placed(inForce, edit(What.INSERT, 2))).containsExactly(edit(What.INSERT, 1));
        assertThat(placed(text("four"), edit(What.INSERT, 3))).containsExactly(edit(What.INSERT, 0));
    }

    private static List<TextEdit> placed(TextModel inForce, TextEdit edit) {
        return new Placing(BOUND, inForce).of(List.of(edit)).orElseThrow();
    }

    private static TextEdit edit(What what, int number) {
        return new TextEdit(what, ParagraphKind.OPERATIVE, number, what == What.DELETE ? null : "new");
    }

    private static TextModel text(String... operative) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < operative.length; i++) {
            paragraphs.add(new Paragraph(
                    ParagraphKind.OPERATIVE, String.valueOf(i + 1), 1, operative[i], null, List.of(), i + 1));
        }
        return new TextModel(
                TextKind.DRAFT_RESOLUTION,
                "HRC",
                null,
                43,
                null,
                "3",
                null,
                "43/...",
                "Title",
                null,
                null,
                null,
                null,
                paragraphs,
                null,
                null,
                null);
    }
}
