package org.placard.texts.obligations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a paragraph. Asking beyond either end gives the empty word. */
final class Tokens {

    /**
     * The longest real paragraph has a third of these. Some rules look over a whole paragraph for each word:
     * without a
     * limit a made-up paragraph of megabytes would take hours.
     */
    static final int MOST = 2000;

    private static final char HYPHEN = '\u2010';
    private static final char FIRM_HYPHEN = '\u2011';

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    Tokens(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length() && tokens.size() < MOST) {
            at = Character.isWhitespace(text.charAt(at)) ? at + 1 : take(at);
        }
    }

    private int take(int from) {
        int to = from;
        while (to < text.length() && isWordCharacter(text.charAt(to))) {
            to++;
        }
        to = Math.max(to, from + 1);
        tokens.add(new Token(withoutMark(plain(text.substring(from, to))), from, to));
        return to;
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '’' || c == '\'' || c == HYPHEN || c == FIRM_HYPHEN;
    }

    private static String plain(String printed) {
        return printed.replace(HYPHEN, '-').replace(FIRM_HYPHEN, '-').toLowerCase(Locale.ROOT);
    }

    /** A footnote mark printed flat clings to its word: "members2". */
    private static String withoutMark(String word) {
        int end = word.length();
        while (end > 0 && Character.isDigit(word.charAt(end - 1))) {
            end--;
        }
        return end > 3 && Character.isLetter(word.charAt(end - 1)) ? word.substring(0, end) : word;
    }

    int size() {
        return tokens.size();
    }

    Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : Token.NONE;
    }

    String word(int index) {
        return at(index).word();
    }

    boolean is(int index, String word) {
        return word(index).equals(word);
    }

    boolean isOneOf(int index, Set<String> words) {
        return words.contains(word(index));
    }

    /** Whether the words of a phrase, given as its words, stand at an index. */
    boolean matches(int index, String... phrase) {
        for (int i = 0; i < phrase.length; i++) {
            if (!is(index + i, phrase[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word is printed with a capital. */
    boolean isCapitalized(int index) {
        Token token = at(index);
        return token != Token.NONE && Character.isUpperCase(text.charAt(token.from()));
    }

    /** The index of a word in a range, or -1. */
    int find(String word, int from, int to) {
        for (int i = from; i < to; i++) {
            if (is(i, word)) {
                return i;
            }
        }
        return -1;
    }

    /** The text as printed from one token to before another. */
    String printed(int from, int to) {
        return from >= to ? "" : text.substring(at(from).from(), at(to - 1).to());
    }
}
