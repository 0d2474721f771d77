package org.placard.texts;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long files made to hurt: time that grew with the square of the size would run past the limit. */
class HostileInputTest {

    private static final int SIZE = 80_000;
    private static final String HEAD =
            "Forty-third session\n\nAgenda item 3\n\nSpain: draft resolution\n\n43/... Title\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "\\",
                "<sup>",
                "<a ",
                "a\n\n",
                "*a* ",
                "((",
                "a, ",
                " and ",
                "1. ",
                "session ",
                "to submit ",
                "report ",
                "\u0301\u0327",
                "_____\n1 x\n",
                "at its fiftieth session ",
                ", and requests ",
                "# \n",
                "> ",
                "24 ",
                "a* ",
                "a,1 ",
                "a-\n",
                "A, B, C of\n",
                ": amendment to ",
                "“a\n\n",
                "* x\n\n",
                "(a) \n",
                "25-12345\n",
                "to the Council and ",
                "a report ",
                "a\n\n(a) x;\n\n",
                ": draft resolution ",
                "be submitted ",
                "special ",
                ", 2",
                "1 and ",
                "that the report ",
                "to submit a report to the Council at its fiftieth session, "
            })
    void a_part_repeated_many_times_takes_no_longer_than_its_size(String part) {
        assertReadInTime(HEAD + "The Human Rights Council,\n\n1. Requests the Secretary-General " + fill(part));
        assertReadInTime(HEAD + "The Human Rights Council,\n\n1. Decides that " + fill(part));
        assertReadInTime(HEAD + fill(part) + "\n\nThe Human Rights Council,\n\n1. Decides to wait.");
        assertReadInTime(HEAD + "The Human Rights Council,\n\n" + fill(part) + "\n\n* A note\n\n_____\n1 x\n2 y");
        assertReadInTime("Agenda item 1" + fill(part));
        assertReadInTime("Third " + fill(part) + HEAD);
        assertReadInTime(fill(part));
    }

    private static String fill(String part) {
        return part.repeat(SIZE / part.getBytes(StandardCharsets.UTF_8).length - 1);
    }

    private static void assertReadInTime(String source) {
        byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            try {
                new DraftReader().read(bytes, "hostile");
            } catch (UnreadableText refused) {
                // Refusing is an answer, too.
            }
        });
    }
}
