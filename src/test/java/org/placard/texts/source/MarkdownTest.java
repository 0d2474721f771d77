package org.placard.texts.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.texts.FootnoteMark;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*Recalling* its resolution|Recalling its resolution",
                "**Human Rights Council**|Human Rights Council",
                "***Decides* to wait**|Decides to wait",
                "Belarus,\\* Burundi,\\* and Cuba\\*|Belarus,* Burundi,* and Cuba*",
                "Belarus,* Burundi,* and Cuba*|Belarus,* Burundi,* and Cuba*",
                "snake_case_word|snake_case_word",
                "_Recalling_ it|Recalling it",
                "2 * 3 * 4|2 * 3 * 4",
                "a <b>tag</b>|a <b>tag</b>",
                "an open <sup>mark|an open <sup>mark",
            })
    void markup_goes_and_words_stay(String markdown, String text) {
        assertThat(Markup.MARKDOWN.read(markdown).text()).isEqualTo(text);
    }

    @Test
    void superscripts_become_marks_with_their_place() {
        Inline inline = Markup.MARKDOWN.read("rain;<sup>1</sup> and wind<sup>\\*</sup>");
        assertThat(inline.text()).isEqualTo("rain; and wind");
        assertThat(inline.marks()).containsExactly(new FootnoteMark("1", 5), new FootnoteMark("*", 14));
    }

    @Test
    void marks_move_with_their_text() {
        Inline inline = Markup.MARKDOWN.read("5. rain;<sup>1</sup>").from(3);
        assertThat(inline).isEqualTo(new Inline("rain;", java.util.List.of(new FootnoteMark("1", 5))));
    }

    @Test
    void plain_text_is_left_alone() {
        assertThat(Markup.of(Line.of("Egypt:* draft resolution\n2 * 3"))).isEqualTo(Markup.PLAIN);
        assertThat(Markup.of(Line.of("## Title"))).isEqualTo(Markup.MARKDOWN);
        assertThat(Markup.PLAIN.read("*a*").text()).isEqualTo("*a*");
    }
}
