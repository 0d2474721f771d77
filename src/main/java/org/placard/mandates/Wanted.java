package org.placard.mandates;

/**
 * Which open obligations a reader wants to see; null for all.
 *
 * @param at session of the body, 49
 * @param late whether only those whose date has passed
 */
public record Wanted(String kind, String body, String at, String addressee, boolean late) {

    static final Wanted ALL = new Wanted(null, null, null, null, false);

    /** What is blank is not asked for. */
    public static Wanted of(String kind, String body, String at, String addressee, boolean late) {
        return new Wanted(given(kind), given(body), given(at), given(addressee), late);
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
