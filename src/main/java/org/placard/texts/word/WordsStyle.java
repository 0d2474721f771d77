package org.placard.texts.word;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The styles for words within a paragraph that are a part of the text by themselves. */
enum WordsStyle {
    NUMBER("UN Number"),
    DISTRIBUTION("UN Distribution"),
    DATE("UN Date"),
    LANGUAGE("UN Language"),
    ITEM("UN Item"),
    SPONSOR("UN Sponsor"),
    BEHALF("UN Behalf"),
    KIND_WORDS("UN Kind Words"),
    TEXT_NUMBER("UN Text Number"),
    TITLE("UN Title"),
    OPENER("UN Opener");

    private static final Map<String, WordsStyle> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(it -> it.label.toLowerCase(Locale.ROOT), it -> it));

    private final String label;

    WordsStyle(String label) {
        this.label = label;
    }

    String id() {
        return label.replace(" ", "");
    }

    String label() {
        return label;
    }

    /** The style of a name in lower case; null for others. */
    static WordsStyle named(String name) {
        return BY_NAME.get(name);
    }
}
