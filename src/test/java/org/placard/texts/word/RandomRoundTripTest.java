package org.placard.texts.word;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placard.texts.DraftReader;
import org.placard.texts.TextModel;
import org.placard.texts.WithoutLines;

/** Whatever a text says, its Word document says it, too. */
class RandomRoundTripTest {

    @Property(tries = 1_000)
    void random_texts_come_back_as_they_were(@ForAll long seed) {
        TextModel text = new RandomTexts(seed).next();
        byte[] file = new WordDocument().of(text);
        TextModel again =
                WithoutLines.of(new DraftReader().readAny(file, "again.docx").text());
        assertThat(again.paragraphs()).isEqualTo(text.paragraphs());
        assertThat(again.footnotes()).isEqualTo(text.footnotes());
        assertThat(again).isEqualTo(text);
    }
}
