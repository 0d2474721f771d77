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

    /** The text without the characters from one offset to another, which are a footnote mark. */
    public Inline withMark(String mark, int from, int to) {
        List<FootnoteMark> all = new ArrayList<>();
        marks.stream().filter(one -> one.at() <= from).forEach(all::add);
        all.add(new FootnoteMark(mark, from));
        marks.stream()
                .filter(one -> one.at() > from)
                .forEach(one -> all.add(new FootnoteMark(one.mark(), Math.max(from, one.at() - (to - from)))));
        return new Inline(text.substring(0, from) + text.substring(to), all);
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
