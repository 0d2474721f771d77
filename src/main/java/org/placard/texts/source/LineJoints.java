package org.placard.texts.source;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins the lines that a text was printed in. A hyphen at the end of a line stays, for documents break compound words
 * there; it goes where the rest of the text, or the ending that follows, says that it cut a word by its syllables. What a
 * page put between a hyphen and the second half of its word goes, too, but not in "child- and youth-led".
 */
public final class LineJoints {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
    private static final Pattern FIRST_HALF = Pattern.compile("(\\p{L}+)-$");
    private static final Pattern SECOND_HALF = Pattern.compile("^(\\p{L}+)");
    private static final Pattern ENDING =
            Pattern.compile("(?:[ai]?tion(?:s|al|ally)?|i?sations?|i?zations?|sions?|ments?|"
                    + "ness|i?ties|ity|[ae]nces?|[ai]bly|[ai]ble|tives?|tures?|ings?|ally|lateral(?:ly|ism)?)");
    private static final Pattern HANGING = Pattern.compile("(?:and|or|nor|to|as well as)\\b.*", Pattern.DOTALL);
    private static final Pattern SPACED =
            Pattern.compile("(?<=\\p{L}{2}-) (?!(?:and|or|nor|to|as)\\b)(?=\\p{L})|(?<=\\d–) (?=\\d)");
    private static final int LONGEST_WORD = 40;

    private final List<Line> lines;
    private Set<String> words;

    public LineJoints(List<Line> lines) {
        this.lines = lines;
    }

    /** The lines as one text. */
    public String join(List<String> parts) {
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            if (cutsAWord(text, part)) {
                text.setLength(text.length() - 1);
            } else if (text.length() > 0 && !touch(text, part)) {
                text.append(' ');
            }
            appendSpacedOnce(text, part);
        }
        return SPACED.matcher(text).replaceAll("");
    }

    /** Whether no space belongs between the end of one line and the next. */
    static boolean touch(CharSequence before, CharSequence next) {
        char last = before.charAt(before.length() - 1);
        boolean afterSpace = before.length() > 1 && before.charAt(before.length() - 2) == ' ';
        boolean number = next.length() > 0 && Character.isDigit(next.charAt(0));
        return !afterSpace && (last == '-' && !HANGING.matcher(next).matches() || last == '–' && number || last == '/');
    }

    private boolean cutsAWord(CharSequence before, String next) {
        if (before.length() == 0 || before.charAt(before.length() - 1) != '-') {
            return false;
        }
        Matcher first =
                FIRST_HALF.matcher(before.subSequence(Math.max(0, before.length() - LONGEST_WORD), before.length()));
        Matcher second = SECOND_HALF.matcher(next);
        return first.find() && second.find() && isOneWord(lower(first.group(1)), lower(second.group(1)));
    }

    private boolean isOneWord(String first, String second) {
        boolean compound = words().contains(first + "-" + second);
        return !compound
                && (words().contains(first + second) || ENDING.matcher(second).matches());
    }

    private Set<String> words() {
        if (words == null) {
            words = new HashSet<>();
            lines.forEach(line -> addWords(line.text()));
        }
        return words;
    }

    private void addWords(String line) {
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            words.add(lower(word.group()));
        }
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static void appendSpacedOnce(StringBuilder text, String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i) == '\t' ? ' ' : line.charAt(i);
            if (c != ' ' || text.length() == 0 || text.charAt(text.length() - 1) != ' ') {
                text.append(c);
            }
        }
    }
}
