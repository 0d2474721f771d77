package org.placard.texts;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Long files made to hurt: time that grew with the square of the size would run past the limit. */
class HostileInputTest {

    private static final int SIZE = 80_000;
    private static final int LARGEST = ReadingLimits.DEFAULT.text() - 1_000;
    private static final String ITEM = "Forty-third session\n\nAgenda item 3\n\n";
    private static final String HEAD = ITEM + "Spain: draft resolution\n\n43/... Title\n\n";
    private static final String BODY = "The Human Rights Council,\n\n1. Decides to wait.\n\n";

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

    @ParameterizedTest
    @MethodSource
    void the_largest_file_takes_no_longer_than_its_size(String source) {
        assertReadWithin(Duration.ofSeconds(20), source);
    }

    static Stream<Named<String>> the_largest_file_takes_no_longer_than_its_size() {
        String vote = HEAD + BODY + "[Adopted by a recorded vote of 30 to 10. In favour: ";
        return Stream.of(
                Named.of("sponsors lines close together", "A/HRC/1/L.1\n" + largest("A: draft decision,\n") + BODY),
                Named.of("sponsors lines apart from the rest", "A\n\n" + largest("A: draft decision,\n") + "\n" + BODY),
                Named.of("stops after a voter", vote + largest(";.") + "x]"),
                Named.of("asterisks among voters", vote + largest("* ") + "x]"),
                Named.of("marks after a sponsor", ITEM + "Spain" + largest("1 ") + "x: draft resolution\n\n" + BODY),
                Named.of(
                        "marks after a group",
                        ITEM + "Spain, on behalf of a group" + largest("1 ") + "x: draft resolution\n\n" + BODY),
                Named.of("spaces after a colon", ITEM + "Spain:" + largest(" ") + "x\n\n" + BODY),
                Named.of("numbers like marks", HEAD + BODY + "2. Decides " + largest("1 ") + ".\n\n_____\n1 x\n"));
    }

    private static String fill(String part) {
        return part.repeat(SIZE / part.getBytes(StandardCharsets.UTF_8).length - 1);
    }

    private static String largest(String part) {
        return part.repeat(LARGEST / part.length());
    }

    private static void assertReadInTime(String source) {
        assertReadWithin(Duration.ofSeconds(10), source);
    }

    private static void assertReadWithin(Duration limit, String source) {
        byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
        assertTimeoutPreemptively(limit, () -> {
            try {
                new DraftReader().read(bytes, "hostile");
            } catch (UnreadableText refused) {
                // Refusing is an answer, too.
            }
        });
    }
}
