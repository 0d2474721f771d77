package org.placard.texts.source;

import java.util.List;

/**
 * How a source is written. Asterisks mean emphasis in Markdown and footnotes in plain text, so it must be known
 * first.
 */
public enum Markup {
    MARKDOWN {
        @Override
        public Inline read(String text) {
            return new MarkdownInline(text).read();
        }
    },
    PLAIN {
        @Override
        public Inline read(String text) {
            return Inline.plain(text);
        }
    };

    /** Takes emphasis, escapes and footnote marks out of a text. */
    public abstract Inline read(String text);

    public static Markup of(List<Line> lines) {
        return lines.stream().anyMatch(line -> isSurelyMarkdown(line.text())) ? MARKDOWN : PLAIN;
    }

    private static boolean isSurelyMarkdown(String line) {
        return line.startsWith("# ")
                || line.startsWith("## ")
                || line.startsWith("### ")
                || line.contains("\\*")
                || line.contains("<sup>")
                || line.startsWith("**") && line.length() > 2 && !Character.isWhitespace(line.charAt(2))
                || opensWithEmphasis(line);
    }

    private static boolean opensWithEmphasis(String line) {
        int from = line.length() - line.stripLeading().length();
        char c = from < line.length() ? line.charAt(from) : ' ';
        boolean letterFollows = from + 1 < line.length() && Character.isLetter(line.charAt(from + 1));
        int close = letterFollows && (c == '*' || c == '_') ? line.indexOf(c, from + 1) : -1;
        return close > 0 && close - from < 60;
    }
}
