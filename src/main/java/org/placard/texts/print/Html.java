package org.placard.texts.print;

/** Writes HTML that is XML as well. Every text is escaped. */
final class Html {

    private final StringBuilder out = new StringBuilder();

    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    Html open(String tag, String styles) {
        out.append('<')
                .append(tag)
                .append(styles == null ? "" : " class=\"" + styles + "\"")
                .append('>');
        return this;
    }

    Html close(String tag) {
        out.append("</").append(tag).append(">");
        return this;
    }

    Html text(String words) {
        words.codePoints().forEach(this::letter);
        return this;
    }

    Html line(String tag, String styles, String words) {
        return open(tag, styles).text(words).close(tag).raw("\n");
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void letter(int letter) {
        switch (letter) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            default -> out.appendCodePoint(isAllowed(letter) ? letter : 0xfffd);
        }
    }

    private static boolean isAllowed(int letter) {
        return letter >= ' ' && letter < 0xd800
                || letter == '\n'
                || letter == '\t'
                || letter > 0xdfff && letter != 0xfffe && letter != 0xffff;
    }
}
