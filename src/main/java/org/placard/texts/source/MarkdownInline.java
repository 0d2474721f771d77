package org.placard.texts.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.placard.texts.FootnoteMark;

/** One pass over a Markdown text: takes out emphasis and escapes, and turns {@code <sup>} into footnote marks. */
final class MarkdownInline {

    private static final String ESCAPABLE = "\\`*_{}[]()#+-.!<>|~\"'&";
    private static final String OPEN = "<sup>";
    private static final String CLOSE = "</sup>";
    private static final int LONGEST_MARK = 8;

    private final String source;
    private final BitSet emphasis;
    private final StringBuilder text;
    private final List<FootnoteMark> marks = new ArrayList<>();
    private int at;

    MarkdownInline(String source) {
        this.source = source;
        this.emphasis = Emphasis.in(source);
        this.text = new StringBuilder(source.length());
    }

    Inline read() {
        while (at < source.length()) {
            step(source.charAt(at));
        }
        return new Inline(text.toString(), marks);
    }

    private void step(char c) {
        if (c == '\\' && at + 1 < source.length() && ESCAPABLE.indexOf(source.charAt(at + 1)) >= 0) {
            text.append(source.charAt(at + 1));
            at += 2;
        } else if (emphasis.get(at)) {
            at++;
        } else if (!source.startsWith(OPEN, at) || !takeSuperscript()) {
            text.append(c);
            at++;
        }
    }

    private boolean takeSuperscript() {
        int from = at + OPEN.length();
        String near = source.substring(from, Math.min(source.length(), from + LONGEST_MARK + CLOSE.length()));
        int end = near.indexOf(CLOSE);
        String mark = end < 0
                ? ""
                : near.substring(0, end).replace("\\", "").replace(",", "").strip();
        if (mark.isEmpty()) {
            return false;
        }
        marks.add(new FootnoteMark(mark, text.length()));
        at = from + end + CLOSE.length();
        return true;
    }
}
