package org.placard.texts.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Recognises text whose letters cannot be named: fonts that do not say what their shapes mean, or say it wrongly. Then too
 * many letters have no name or lie outside every script, or hardly a word is one that every text has.
 */
final class Garble {

    private static final double MOST_UNKNOWN = 0.2;
    private static final int SAMPLE = 20_000;
    private static final int FEWEST_WORDS = 40;
    private static final double FEWEST_COMMON = 0.03;

    /** The commonest words of languages with Latin letters. */
    private static final Set<String> COMMON = Set.of(
            ("the of and to in for on a its that is de la le les et des du en el los las y que der die und das den von di il che da do"
                            + " os um het een van och att det som")
                    .split(" "));

    private Garble() {}

    static String textOf(List<PrintedPage> pages) {
        StringBuilder text = new StringBuilder();
        for (PrintedPage page : pages) {
            Glyph last = null;
            for (Glyph glyph : page.glyphs()) {
                boolean apart = last != null
                        && (Math.abs(glyph.y() - last.y()) > glyph.size() / 2
                                || glyph.x() - last.right() > glyph.size() * 0.2f);
                text.append(apart ? " " : "").append(glyph.text());
                last = glyph;
            }
            text.append(' ');
            if (text.length() > SAMPLE) {
                break;
            }
        }
        return text.toString();
    }

    static boolean is(String text, double unknownShare) {
        long letters = text.chars().filter(Character::isLetter).count();
        return unknownShare > MOST_UNKNOWN || lacksCommonWords(text, letters);
    }

    private static boolean lacksCommonWords(String text, long letters) {
        long latin =
                text.chars().filter(c -> c < 0x250 && Character.isLetter(c)).count();
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        long common = List.of(words).stream().filter(COMMON::contains).count();
        return words.length > FEWEST_WORDS && latin > letters / 2 && common < words.length * FEWEST_COMMON;
    }

    /** Whether what a font says of a letter is no letter: it lies in no script, or stands for "unknown". */
    static boolean isStrange(String letter) {
        return letter.chars().allMatch(c -> {
            int type = Character.getType(c);
            boolean nowhere = type == Character.PRIVATE_USE || type == Character.UNASSIGNED;
            return nowhere || c == 0xfffd || c < ' ' && c != '\n' && c != '\t';
        });
    }
}
