package org.placard.texts.structure;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.placard.texts.language.Openers;

/** How a mark stands to the word before it. */
enum MarkShape {
    /** "East,1", "Committee1", "27 March 20202": as superscript digits are taken out of a page. */
    GLUED {
        @Override
        int start(String text, int at, int end) {
            return glued(text, at, end);
        }
    },
    /** "Committee 1 and", where the space is one of the page's making. */
    SPACED {
        @Override
        int start(String text, int at, int end) {
            return spaced(text, at, end);
        }
    };

    /** The words before numbers that are no marks. */
    private static final Set<String> COUNTING =
            words("article articles paragraph paragraphs para paras goal goals target targets resolution "
                    + "resolutions decision decisions item items section sections annex rule rules chapter part "
                    + "parts phase page pages number no nos vol year years of to and from until by in on the than "
                    + "least most between or with for january february march april may june july august september "
                    + "october november december version table figure pillar priority protocol group agenda class "
                    + "level stage session subparagraph all some about approximately over under rev add corr l");

    /** The words that no number before them counts. */
    private static final Set<String> LINKING =
            words("and or in to as on with which that by for from at the is are was were has have had "
                    + "including while whose who where its their this various");

    /** Words that a number before them may count, though they are no plurals in "s". */
    private static final Set<String> COUNTED =
            words("of per percent million billion trillion hundred thousand women men children people");

    private static final Pattern YEAR = Pattern.compile("\\D?(?:19|20)\\d\\d");
    private static final Pattern AT_YEAR = Pattern.compile("(?s).*(?:[\\s(–]|^)(?:19|20)\\d\\d");
    private static final int YEAR_LENGTH = 8;
    private static final String BEFORE = ",;.:)]”\"’'»";

    /** Where the mark between two offsets begins, its space included; -1 where the digits are no mark of this shape. */
    abstract int start(String text, int at, int end);

    private static int glued(String text, int at, int end) {
        if (at == 0 || !endsAsMark(text, end)) {
            return -1;
        }
        char before = text.charAt(at - 1);
        boolean word = Character.isLetter(before) && endsWord(text, at);
        boolean stop = BEFORE.indexOf(before) >= 0 && at > 1 && !isNumbering(text, at);
        return word || stop || afterYear(text, at) ? at : -1;
    }

    private static int spaced(String text, int at, int end) {
        if (at < 3 || text.charAt(at - 1) != ' ' || !endsAsMark(text, end)) {
            return -1;
        }
        char before = text.charAt(at - 2);
        boolean last = isLast(text, end);
        String next = last ? "" : wordAfter(text, end);
        boolean stop = ",;.”)’".indexOf(before) >= 0 && (last || isUncounted(next));
        boolean word = Character.isLetter(before)
                && endsWord(text, at - 1)
                && !COUNTING.contains(wordBefore(text, at - 1))
                && (last
                        || LINKING.contains(next)
                        || Character.isUpperCase(startOfWord(text, at - 1)) && isUncounted(next));
        boolean year = YEAR.matcher(text.substring(Math.max(0, at - 6), at - 1)).matches() && LINKING.contains(next);
        return stop || word || year ? at - 1 : -1;
    }

    /** Whether a word cannot be what a number before it counts: "12 months" and "12 June" are counted, "12 and" is not. */
    private static boolean isUncounted(String word) {
        boolean lower = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
        String capital = lower ? Character.toUpperCase(word.charAt(0)) + word.substring(1) + " " : "";
        boolean plural = word.endsWith("s") && !Openers.opensOperative(capital);
        return lower && (LINKING.contains(word) || !plural && !COUNTED.contains(word));
    }

    private static String wordAfter(String text, int end) {
        int from = end;
        while (from < text.length() && text.charAt(from) == ' ') {
            from++;
        }
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    /** A mark is followed by a space, a stop or nothing: not by what goes on as a number or a symbol does. */
    private static boolean endsAsMark(String text, int end) {
        if (end == text.length()) {
            return true;
        }
        char next = text.charAt(end);
        boolean stop = ",;.:)]”\"’".indexOf(next) >= 0
                && (end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1)));
        return next == ' ' || next == '—' || stop;
    }

    private static boolean isLast(String text, int end) {
        int at = end;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at == text.length();
    }

    /** "Council" ends a word, "CO" in CO2 and "L" in "L.3" do not. */
    private static boolean endsWord(String text, int end) {
        return end >= 3 && Character.isLowerCase(text.charAt(end - 1)) && Character.isLetter(text.charAt(end - 2))
                || isAcronym(wordBefore(text, end), text, end);
    }

    private static boolean isAcronym(String word, String text, int end) {
        return word.length() >= 4 && Character.isUpperCase(text.charAt(end - 1));
    }

    /** "L.3", "No.3", "Rev.1", "(1": the number of something; "1,000" is one number. */
    private static boolean isNumbering(String text, int at) {
        String word = wordBefore(text, at - 1);
        boolean abbreviation = text.charAt(at - 1) == '.' && (word.length() < 3 || COUNTING.contains(word));
        boolean symbol = text.charAt(at - 1) == '.' && text.lastIndexOf('/', at) > text.lastIndexOf(' ', at);
        return abbreviation || symbol;
    }

    private static boolean afterYear(String text, int at) {
        return Character.isDigit(text.charAt(at - 1))
                && AT_YEAR.matcher(text.substring(Math.max(0, at - YEAR_LENGTH), at))
                        .matches();
    }

    private static String wordBefore(String text, int end) {
        int from = end;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, end).toLowerCase(Locale.ROOT);
    }

    private static char startOfWord(String text, int end) {
        return text.charAt(end - wordBefore(text, end).length());
    }

    private static Set<String> words(String all) {
        return Set.of(all.split(" "));
    }
}
