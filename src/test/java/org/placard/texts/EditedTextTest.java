package org.placard.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.placard.texts.ParagraphKind.ENACTING;
import static org.placard.texts.ParagraphKind.OPERATIVE;
import static org.placard.texts.ParagraphKind.PREAMBULAR;
import static org.placard.texts.ParagraphKind.SUB;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.placard.texts.TextEdit.What;

class EditedTextTest {

    private static final TextModel TEXT = new TextModel(
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
            List.of(),
            List.of(
                    paragraph(ENACTING, null, "The Human Rights Council,"),
                    paragraph(PREAMBULAR, "1", "Recalling one,"),
                    paragraph(PREAMBULAR, "2", "Recalling two,"),
                    paragraph(OPERATIVE, "1", "Decides one:"),
                    paragraph(SUB, "a", "this;"),
                    paragraph(OPERATIVE, "2", "Decides two;"),
                    paragraph(OPERATIVE, "3", "Decides three.")),
            List.of(),
            null,
            null);

    @Test
    void a_deleted_paragraph_takes_its_sub_paragraphs_along_and_the_others_move_up() {
        EditedText edited = EditedText.of(TEXT, List.of(TextEdit.delete(OPERATIVE, 1)));

        assertThat(words(edited))
                .containsExactly(
                        "The Human Rights Council,",
                        "1 Recalling one,",
                        "2 Recalling two,",
                        "1 Decides two;",
                        "2 Decides three.");
        assertThat(edited.operativeNumbers()).isEqualTo(Map.of(2, 1, 3, 2));
    }

    @Test
    void an_inserted_paragraph_comes_after_the_sub_paragraphs_of_the_one_that_it_follows() {
        EditedText edited = EditedText.of(TEXT, List.of(insert(OPERATIVE, 1, "Decides more;")));

        assertThat(words(edited))
                .endsWith("1 Decides one:", "a this;", "2 Decides more;", "3 Decides two;", "4 Decides three.");
    }

    @Test
    void one_can_come_before_the_first() {
        EditedText edited = EditedText.of(
                TEXT, List.of(insert(PREAMBULAR, 0, "Guided by all,"), insert(OPERATIVE, 0, "Decides first;")));

        assertThat(words(edited))
                .startsWith("The Human Rights Council,", "1 Guided by all,", "2 Recalling one,", "3 Recalling two,")
                .contains("1 Decides first;", "2 Decides one:");
    }

    @Test
    void edits_name_paragraphs_by_the_numbers_that_they_had_before() {
        EditedText edited = EditedText.of(
                TEXT,
                List.of(
                        TextEdit.delete(OPERATIVE, 1),
                        new TextEdit(What.REPLACE, OPERATIVE, 2, "Decides anew;"),
                        insert(OPERATIVE, 3, "Decides the end.")));

        assertThat(words(edited)).endsWith("1 Decides anew;", "2 Decides three.", "3 Decides the end.");
    }

    @Test
    void without_edits_the_text_is_the_same() {
        assertThat(EditedText.of(TEXT, List.of()).text()).isEqualTo(TEXT);
    }

    @Test
    void a_paragraph_that_is_not_there_cannot_be_edited() {
        assertThat(EditedText.has(TEXT, TextEdit.delete(OPERATIVE, 4))).isFalse();
        assertThatThrownBy(() -> EditedText.of(TEXT, List.of(TextEdit.delete(OPERATIVE, 4))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static TextEdit insert(ParagraphKind part, int after, String text) {
        return new TextEdit(What.INSERT, part, after, text);
    }

    private static Stream<String> words(EditedText edited) {
        return edited.text().paragraphs().stream()
                .map(paragraph -> (paragraph.number() == null ? "" : paragraph.number() + " ") + paragraph.text());
    }

    private static Paragraph paragraph(ParagraphKind kind, String number, String text) {
        return new Paragraph(kind, number, kind == SUB ? 2 : 1, text, null, List.of(), 1);
    }
}
