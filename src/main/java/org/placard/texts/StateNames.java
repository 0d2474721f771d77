package org.placard.texts;

/** Knows which State a printed name means. A name that fits none exactly is never guessed. */
@FunctionalInterface
public interface StateNames {

    /** Knows no State: names stay as printed. */
    StateNames NONE = printed -> null;

    /** The State's ISO 3166-1 alpha-3 code, or null. */
    String iso3(String printed);
}
