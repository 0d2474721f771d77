package org.placard.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placard.texts.DraftReader;
import org.placard.texts.TextDifference;
import org.placard.texts.TextDifference.Change;
import org.placard.texts.TextModel;

class ComparingTest {

    private static final String TEXT = """
            Distr.: Limited 17 June 2020

            Original: English

            ## **Human Rights Council**

            > Switzerland: draft resolution

            ## 43/... A title of five words

            The Human Rights Council,

            *Recalling* its resolution 5/1 of 18 June 2007,

            *Reaffirming* the Universal Declaration of Human Rights,

            1. *Welcomes* the report of the High Commissioner on the matter;

            2. *Requests* the High Commissioner to submit a report at its forty-ninth session;

            3. *Decides* to remain seized of the matter.
            """;

    @Test
    void a_text_is_the_same_as_itself() {
        Comparison comparison = compared(TEXT);

        assertThat(comparison.changes()).isZero();
        assertThat(comparison.paragraphs()).hasSize(7).allMatch(one -> one.change() == Change.SAME);
    }

    @Test
    void words_that_changed_are_told_apart_from_those_that_stay() {
        TextDifference changed = onlyChange(TEXT.replace("forty-ninth session", "fifty-second session"));

        assertThat(changed.change()).isEqualTo(Change.CHANGED);
        assertThat(changed.before()).isEqualTo("OP 2");
        assertThat(changed.after()).isEqualTo("OP 2");
        assertThat(changed.words())
                .extracting(TextDifference.Words::change)
                .containsExactly(Change.SAME, Change.DELETED, Change.INSERTED, Change.SAME);
        assertThat(changed.words().get(1).text()).isEqualTo("forty-ninth");
        assertThat(changed.words().get(2).text()).isEqualTo("fifty-second");
    }

    @Test
    void an_inserted_paragraph_moves_the_numbers_and_changes_no_other() {
        TextDifference inserted =
                onlyChange(TEXT.replace("2. *Requests*", "2. *Invites* all States to take part;\n\n3. *Requests*")
                        .replace("3. *Decides*", "4. *Decides*"));

        assertThat(inserted.change()).isEqualTo(Change.INSERTED);
        assertThat(inserted.before()).isNull();
        assertThat(inserted.after()).isEqualTo("OP 2");
    }

    @Test
    void a_paragraph_that_goes_is_deleted_as_a_whole() {
        TextDifference deleted =
                onlyChange(TEXT.replace("*Reaffirming* the Universal Declaration of Human Rights,\n\n", ""));

        assertThat(deleted.change()).isEqualTo(Change.DELETED);
        assertThat(deleted.before()).isEqualTo("PP 2");
        assertThat(deleted.words()).hasSize(1);
    }

    @Test
    void a_paragraph_of_other_words_is_no_change_of_the_one_that_stood_there() {
        Comparison comparison = compared(TEXT.replace(
                "1. *Welcomes* the report of the High Commissioner on the matter;",
                "1. *Urges* all States to ratify without delay;"));

        assertThat(comparison.paragraphs())
                .filteredOn(one -> one.change() != Change.SAME)
                .extracting(TextDifference::change)
                .containsExactly(Change.DELETED, Change.INSERTED);
    }

    @Test
    void a_new_title_shows() {
        TextDifference title = onlyChange(TEXT.replace("A title of five words", "A title of six words"));

        assertThat(title.change()).isEqualTo(Change.CHANGED);
        assertThat(title.before()).isNull();
        assertThat(title.after()).isNull();
    }

    private static TextDifference onlyChange(String after) {
        List<TextDifference> changes = compared(after).paragraphs().stream()
                .filter(one -> one.change() != Change.SAME)
                .toList();
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }

    private static Comparison compared(String after) {
        return Comparing.of(read(TEXT), read(after));
    }

    private static TextModel read(String text) {
        return new DraftReader()
                .read(text.getBytes(StandardCharsets.UTF_8), "text.md")
                .text();
    }
}
