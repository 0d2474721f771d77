package org.placard.texts.print;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placard.texts.Paragraph;
import org.placard.texts.ParagraphKind;

/** What is set in italics at the beginning of a paragraph: its opener, with the words that make one verb with it. */
final class Italics {

    private static final Pattern GOES_ON = Pattern.compile(
            " (upon|in mind|into account|note|(?<=Having )[a-z]+(ed|en|ld|rd|pt))\\b"
                    + "|( note)?( with)?( (deep|grave|serious|great|profound|utmost))? (appreciation|concern|satisfaction|interest|regret|alarm)\\b");

    private static final Pattern VOTED = Pattern.compile("(In favour|Against|Abstaining|Abstentions):");

    private Italics() {}

    /** Null where nothing is. */
    static String of(Paragraph paragraph) {
        Matcher voted = VOTED.matcher(paragraph.text());
        if (paragraph.kind() == ParagraphKind.OTHER && voted.lookingAt()) {
            return voted.group();
        }
        String opener = paragraph.opener();
        if (opener == null || !paragraph.text().startsWith(opener)) {
            return null;
        }
        Matcher on = GOES_ON.matcher(paragraph.text());
        int end = opener.length();
        on.region(end, paragraph.text().length()).useTransparentBounds(true);
        while (on.lookingAt()) {
            end = on.end();
            on.region(end, paragraph.text().length());
        }
        return paragraph.text().substring(0, end);
    }
}
