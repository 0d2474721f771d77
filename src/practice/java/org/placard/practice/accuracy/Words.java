package org.placard.practice.accuracy;

import java.util.Locale;

/** The words of the labels. */
final class Words {

    private Words() {}

    static String of(Enum<?> constant) {
        return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
    }

    /** An addressee of no fixed name is labelled "other: …". */
    static String addressee(String who) {
        return who == null ? null : who.replaceFirst("^other: ", "").replaceFirst("^the ", "");
    }
}
