package org.placard.texts.word;

import java.util.ArrayList;
import java.util.List;
import org.placard.texts.FootnoteMark;
import org.placard.texts.source.Inline;

/** Makes of any white space one space, of that at the ends none, and moves marks along. */
final class Spacing {

    private Spacing() {}

    /** @param marks in the order of their places */
    static Inline once(CharSequence text, List<FootnoteMark> marks) {
        StringBuilder spaced = new StringBuilder(text.length());
        List<FootnoteMark> moved = new ArrayList<>();
        int next = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean space = i == text.length() || Character.isWhitespace(text.charAt(i));
            for (; next < marks.size() && marks.get(next).at() == i; next++) {
                moved.add(new FootnoteMark(marks.get(next).mark(), space ? stripped(spaced) : spaced.length()));
            }
            if (!space) {
                spaced.append(text.charAt(i));
            } else if (i < text.length() && spaced.length() > 0 && spaced.length() == stripped(spaced)) {
                spaced.append(' ');
            }
        }
        spaced.setLength(stripped(spaced));
        return new Inline(spaced.toString(), moved);
    }

    private static int stripped(StringBuilder text) {
        int length = text.length();
        return length > 0 && text.charAt(length - 1) == ' ' ? length - 1 : length;
    }
}
