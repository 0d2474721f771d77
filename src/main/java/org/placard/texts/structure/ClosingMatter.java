package org.placard.texts.structure;

import java.util.regex.Pattern;
import org.placard.texts.language.Ordinals;
import org.placard.texts.language.PrintedDates;

/** What follows the last operative paragraph of an adopted text, and where an annex begins. */
final class ClosingMatter {

    private static final Pattern ANNEX =
            Pattern.compile("(Annex|Appendix|Enclosure)( [IVX]{1,5}| [A-Z])?\\.?( .{0,120})?");

    private ClosingMatter() {}

    static boolean opensAnnex(String text) {
        return text.length() < 140
                && !Sentences.end(text)
                && ANNEX.matcher(text).matches();
    }

    static boolean opens(String text) {
        return isMeeting(text)
                || text.startsWith("[Adopted")
                || text.startsWith("Adopted by a recorded vote")
                || isDate(text);
    }

    private static boolean isMeeting(String text) {
        boolean meeting = text.length() < 40 && (text.endsWith(" meeting") || text.endsWith(" plenary meeting"));
        return meeting && Ordinals.parse(text.substring(0, text.indexOf(' '))) != null;
    }

    private static boolean isDate(String text) {
        return text.length() < 20 && text.equals(PrintedDates.firstIn(text));
    }
}
