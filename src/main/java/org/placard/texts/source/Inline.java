package org.placard.texts.source;

import java.util.ArrayList;
import java.util.List;
import org.placard.texts.FootnoteMark;

/** A text without markup, and the footnote marks taken out of it. */
public record Inline(String text, List<FootnoteMark> marks) {

    static Inline plain(String text) {
        return new Inline(text, List.of());
    }

    /** The text from an offset on, stripped at both ends, with its marks moved along. */
    public Inline from(int offset) {
        String rest = text.substring(offset);
        int leading = rest.length() - rest.stripLeading().length();
        String kept = rest.strip();
        List<FootnoteMark> moved = marks.stream()
                .filter(mark -> mark.at() >= offset)
                .map(mark -> moved(mark, offset + leading, kept.length()))
                .toList();
        return new Inline(kept, moved);
    }

    /** The text without some marks, which stand at {@code starts}, in order, and take up so many characters each. */
    public Inline withMark(String mark, List<Integer> starts, int length) {
        StringBuilder without = new StringBuilder(text.length());
        List<FootnoteMark> all = new ArrayList<>();
        int from = 0;
        int old = 0;
        for (int start : starts) {
            while (old < marks.size() && marks.get(old).at() <= start) {
                all.add(moved(marks.get(old++), from - without.length(), text.length()));
            }
            without.append(text, from, start);
            all.add(new FootnoteMark(mark, without.length()));
            from = start + length;
        }
        int taken = from - without.length();
        without.append(text.substring(from));
        marks.subList(old, marks.size()).forEach(one -> all.add(moved(one, taken, without.length())));
        return new Inline(without.toString(), all);
    }

    /** Several texts as one, with a space between them unless a hyphen or the like ends the one before. */
    public static Inline joined(List<Inline> parts) {
        StringBuilder text = new StringBuilder();
        List<FootnoteMark> marks = new ArrayList<>();
        for (Inline part : parts) {
            boolean glued = text.length() == 0 || LineJoints.touch(text, part.text);
            text.append(glued ? "" : " ");
            int by = text.length();
            part.marks.forEach(mark -> marks.add(new FootnoteMark(mark.mark(), by + mark.at())));
            text.append(part.text);
        }
        return new Inline(text.toString(), marks);
    }

    private static FootnoteMark moved(FootnoteMark mark, int by, int length) {
        return new FootnoteMark(mark.mark(), Math.max(0, Math.min(mark.at() - by, length)));
    }
}
