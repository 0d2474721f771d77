package org.placard.texts.source;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Finds the asterisks and underscores of a Markdown text that stand for emphasis: those that open before a word
 * and have a
 * partner that closes after one. What has no partner, such as the asterisk after a sponsor, is a character like
 * any other.
 */
final class Emphasis {

    private final String source;
    private final BitSet emphasis = new BitSet();
    private final Deque<Run> asterisks = new ArrayDeque<>();
    private final Deque<Run> underscores = new ArrayDeque<>();

    private Emphasis(String source) {
        this.source = source;
    }

    static BitSet in(String source) {
        return new Emphasis(source).find();
    }

    private BitSet find() {
        int at = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '\\') {
                at += 2;
            } else if (c == '*' || c == '_') {
                at = pastRun(at, c);
            } else {
                at++;
            }
        }
        return emphasis;
    }

    private int pastRun(int from, char c) {
        int to = from;
        while (to < source.length() && source.charAt(to) == c) {
            to++;
        }
        pair(from, to, c == '*' ? asterisks : underscores);
        return to;
    }

    private void pair(int from, int to, Deque<Run> open) {
        boolean afterWord = from > 0 && !Character.isWhitespace(source.charAt(from - 1));
        boolean beforeWord = to < source.length() && !Character.isWhitespace(source.charAt(to));
        int length = to - from;
        if (afterWord && !open.isEmpty() && !isInsideWord(from, to)) {
            close(from, length, open);
        } else if (beforeWord && (!afterWord || isOpeningPunctuation(source.charAt(from - 1))) && length <= 3) {
            open.push(new Run(from, length));
        }
    }

    /** A run that closes takes as many characters off the run that opened; what is left there stays open. */
    private void close(int from, int length, Deque<Run> open) {
        Run opener = open.pop();
        int width = Math.min(length, opener.length());
        int inner = opener.from() + opener.length() - width;
        emphasis.set(inner, inner + width);
        emphasis.set(from, from + width);
        if (width < opener.length()) {
            open.push(new Run(opener.from(), opener.length() - width));
        }
    }

    private boolean isInsideWord(int from, int to) {
        return source.charAt(from) == '_' && to < source.length() && Character.isLetterOrDigit(source.charAt(to));
    }

    private record Run(int from, int length) {}

    private static boolean isOpeningPunctuation(char c) {
        return c == '(' || c == '[' || c == '“' || c == '"' || c == '‘' || c == '—' || c == '–' || c == '>';
    }
}
