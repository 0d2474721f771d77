package org.placard.texts;

/** A footnote: its mark as printed, its text, and the line of the source where it starts (from 1). */
public record Footnote(String mark, String text, int line) {

    /** Whether this is the note that says what an asterisk means in a sponsors line of the Council. */
    public boolean saysNotAMember() {
        return mark.startsWith("*") && text.regionMatches(true, 0, "State not a member", 0, 18);
    }
}
