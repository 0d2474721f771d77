package org.placard.texts.structure;

import java.util.regex.Pattern;
import org.placard.texts.language.PrintedDates;

/** What follows the last operative paragraph of an adopted text, and where an annex begins. */
final class ClosingMatter {

    private static final Pattern ANNEX =
            Pattern.compile("(Annex|Appendix|Enclosure)( [IVX]{1,5}| [A-Z])?\\.?( .{0,120})?");

    private static final Pattern MEETING =
            Pattern.compile("(?i)\\[?\\d{1,5}(?:st|nd|rd|th) (?:\\([a-z]{3,8}\\) )?(?:plenary )?meeting"
                    + "[.,]?(?: (?:held )?(?:on )?\\d{1,2} [A-Z][a-z]{2,8} \\d{4}\\.?)?]?");
    private static final Pattern ADOPTED =
            Pattern.compile("(?s)\\[?(?:The )?(?:(?:draft )?(?:[Rr]esolution|[Dd]ecision) (?:was )?)?"
                    + "[Aa]dopted\\b[^.;]{0,80}\\b(?:vote|consensus)\\b");
    private static final int LONGEST = 60;

    private ClosingMatter() {}

    static boolean opensAnnex(String text) {
        return text.length() < 140
                && !Sentences.end(text)
                && ANNEX.matcher(text).matches();
    }

    static boolean opens(String text) {
        boolean dated = text.length() < LONGEST && (MEETING.matcher(text).matches() || isDate(text));
        return dated || ADOPTED.matcher(text).lookingAt();
    }

    private static boolean isDate(String text) {
        return text.length() < 20 && text.equals(PrintedDates.firstIn(text));
    }
}
