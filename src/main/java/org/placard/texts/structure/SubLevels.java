package org.placard.texts.structure;

/**
 * Tells (i) the letter from (i) the number. A letter goes on from the letter before it; roman numbers stand one
 * level below,
 * or on the second level when no letter came first.
 */
final class SubLevels {

    private String lastLetter;
    private boolean romanOnTop;

    void startAgain() {
        lastLetter = null;
        romanOnTop = false;
    }

    /** 2 for (a) and (a) bis, 3 for (i) under it. */
    int levelOf(String printed) {
        String label = printed.split(" ")[0];
        if (isNextLetter(label) || !Numbering.isRoman(label)) {
            lastLetter = label;
            return 2;
        }
        romanOnTop |= lastLetter == null;
        return romanOnTop ? 2 : 3;
    }

    private boolean isNextLetter(String label) {
        if (lastLetter == null || romanOnTop || label.length() != lastLetter.length()) {
            return false;
        }
        return label.charAt(0) == lastLetter.charAt(0) + 1;
    }
}
