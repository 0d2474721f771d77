package org.placard.texts.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placard.texts.FootnoteMark;
import org.placard.texts.source.Inline;

/**
 * Joins the lines of a paragraph. A hyphen at the end of a line is that of a compound word and stays, or parts syllables and
 * goes:
 * <ol>
 *   <li>A soft hyphen goes.</li>
 *   <li>Before "and" or "or" it waits for its second half ("age- and gender-responsive") and stays, with a space.</li>
 *   <li>Where the document has the word elsewhere, within a line, it is written as there.</li>
 *   <li>Else the hyphen stays if a capital or a figure follows, or both halves are words of the document.</li>
 *   <li>Else it goes if the document has parted another word at a syllable, as the third rule found; documents of the
 *       United Nations part none.</li>
 * </ol>
 */
final class Hyphens {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}’'-]+");
    private static final Pattern BROKEN = Pattern.compile("([\\p{L}\\p{M}’'-]+)[-\u00ad]$");
    private static final Pattern WAITS = Pattern.compile("(and|or|to|as well as)\\b");
    private static final Pattern OPENING = Pattern.compile("^[\\p{L}\\p{M}’'-]+");

    private static final int LONGEST_WORD = 60;

    private final Set<String> words = new HashSet<>();
    private final boolean partsSyllables;

    Hyphens(List<PrintedLine> document) {
        document.forEach(line -> learn(line.text()));
        partsSyllables = partsSyllables(document);
    }

    private void learn(String line) {
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            boolean atEnd = word.end() == line.length() && line.endsWith("-");
            boolean atStart = word.start() == 0;
            if (!atEnd && !atStart) {
                words.add(word.group().toLowerCase(Locale.ROOT));
            }
        }
    }

    private boolean partsSyllables(List<PrintedLine> document) {
        for (int i = 1; i < document.size(); i++) {
            Matcher head = BROKEN.matcher(document.get(i - 1).text());
            Matcher tail = OPENING.matcher(document.get(i).text());
            if (head.find() && tail.find()) {
                String parted = (head.group(1) + "-" + tail.group()).toLowerCase(Locale.ROOT);
                String joined = (head.group(1) + tail.group()).toLowerCase(Locale.ROOT);
                if (words.contains(joined) && !words.contains(parted)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Lines as one text, without marks that stand at the beginning of the first. */
    Inline join(List<PrintedLine> lines) {
        StringBuilder text = new StringBuilder();
        List<FootnoteMark> marks = new ArrayList<>();
        for (PrintedLine line : lines) {
            int by = glue(text, line.text());
            for (FootnoteMark mark : line.marks()) {
                if (text.length() + mark.at() > 0) {
                    marks.add(new FootnoteMark(mark.mark(), mark.at() == 0 ? by : text.length() + mark.at()));
                }
            }
            text.append(line.text());
        }
        return new Inline(text.toString(), marks);
    }

    /** Makes the text ready for the next line; returns where the words before it end. */
    private int glue(StringBuilder text, String next) {
        int end = text.length();
        if (end == 0) {
            return 0;
        }
        char last = text.charAt(end - 1);
        boolean broken = last == '-' || last == '\u00ad';
        if (broken && goes(text.substring(Math.max(0, end - LONGEST_WORD)), next)) {
            text.setLength(end - 1);
        } else if (!broken || WAITS.matcher(next).lookingAt()) {
            text.append(isTight(text, last) ? "" : " ");
        }
        return Math.min(end, text.length());
    }

    /** A slash, or a dash without a space before it. */
    private static boolean isTight(StringBuilder text, char last) {
        boolean dash = last == '—' || last == '–';
        return last == '/' || dash && text.length() > 1 && text.charAt(text.length() - 2) != ' ';
    }

    /** @param before the end of the text, one word at least */
    private boolean goes(String before, String next) {
        Matcher head = BROKEN.matcher(before);
        Matcher tail = OPENING.matcher(next);
        if (!head.find() || !tail.find()) {
            return false;
        }
        if (before.endsWith("\u00ad") || WAITS.matcher(next).lookingAt()) {
            return before.endsWith("\u00ad");
        }
        String first = head.group(1).toLowerCase(Locale.ROOT);
        String second = tail.group().toLowerCase(Locale.ROOT);
        boolean joined = words.contains(first + second);
        boolean compound = words.contains(first + "-" + second);
        if (joined != compound) {
            return joined;
        }
        boolean lower = Character.isLowerCase(next.charAt(0));
        return partsSyllables && lower && !(words.contains(first) && words.contains(second));
    }
}
