package org.placard.notify.email;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What stands around the notices of a letter, in one language.
 *
 * @param closing who sent it
 * @param stop how to be told no more of this, {@code {link}} in it
 * @param manage where to choose what one is told of, {@code {link}} in it
 * @param lasting why this cannot be stopped
 * @param many subject of a letter of several notices, {@code {count}} in it
 * @param lead its first paragraph
 */
record Frame(String closing, String stop, String manage, String lasting, String many, String lead, Locale language) {

    private static final String BETWEEN_PARAGRAPHS = "\n\n";
    private static final String LINK = "{link}";

    static Frame in(String language, Texts texts) {
        return texts.in(
                language,
                spoken -> new Frame(
                        closing(texts, spoken),
                        texts.get("notify.stop", spoken),
                        texts.get("notify.manage", spoken),
                        texts.get("notify.lasting", spoken),
                        texts.get("notify.digest.subject", spoken),
                        texts.get("notify.digest.lead", spoken),
                        spoken));
    }

    /** The line of a letter that says where more stands. */
    static String about(Texts texts, Locale language) {
        return paragraphs(texts, language).stream()
                .filter(paragraph -> paragraph.contains(LINK))
                .findFirst()
                .orElse(LINK);
    }

    private static String closing(Texts texts, Locale language) {
        return paragraphs(texts, language).stream()
                .filter(paragraph -> !paragraph.contains(LINK) && !paragraph.contains("{body}"))
                .collect(Collectors.joining(BETWEEN_PARAGRAPHS));
    }

    private static List<String> paragraphs(Texts texts, Locale language) {
        return Arrays.asList(texts.get("notify.letter", language).strip().split(BETWEEN_PARAGRAPHS));
    }
}
