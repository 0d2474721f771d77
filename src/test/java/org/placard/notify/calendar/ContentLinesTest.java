package org.placard.notify.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ContentLinesTest {

    @Test
    void what_means_something_in_a_text_is_escaped() {
        assertThat(ContentLines.escaped("a\\b; c, d\r\ne\nf\rg\u2028h\u0000\u0007\ti"))
                .isEqualTo("a\\\\b\\; c\\, d\\ne\\nf\\ng\\nh\ti");
    }

    @Test
    void a_name_cannot_break_out_of_its_parameter() {
        assertThat(ContentLines.parameter("CN", "The \"Council\"; ^a:\r\nATTENDEE"))
                .isEqualTo(";CN=\"The ^'Council^'; ^^a:^nATTENDEE\"");
    }

    @Test
    void a_value_that_is_not_escaped_stays_on_its_line() {
        assertThat(new ContentLines().plain("URL", "https://a\r\nATTACH:b").toString())
                .isEqualTo("URL:https://aATTACH:b\r\n");
    }

    @Test
    void a_line_of_75_octets_is_not_folded_and_one_of_76_is() {
        assertThat(new ContentLines().plain("X", "a".repeat(73)).toString()).isEqualTo("X:" + "a".repeat(73) + "\r\n");
        assertThat(new ContentLines().plain("X", "a".repeat(74)).toString())
                .isEqualTo("X:" + "a".repeat(73) + "\r\n a\r\n");
    }

    @Property(tries = 200)
    void no_line_is_longer_than_75_octets_and_unfolding_gives_the_text_back(@ForAll String text) {
        String letters =
                new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8) + "حقوق الإنسان 🙂".repeat(9);
        String document = new ContentLines().text("X", letters).toString();

        for (String line : document.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(line);
        }
        assertThat(document.replace("\r\n ", "")).isEqualTo("X:" + ContentLines.escaped(letters) + "\r\n");
    }
}
