package org.placard.mandates;

import java.util.Locale;

/** The due dates on the way of a deliverable, in the order in which they are met. {@link Derivation} says what each hangs on. */
enum Stage {
    PLANNING,
    MEETING,
    SUMMARY,
    FORECAST,
    SUBMISSION,
    ISSUE,
    DELIVERY,
    TERM,
    CONSIDERATION;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Stage of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
