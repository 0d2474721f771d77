package org.placard.texts.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML. Characters that XML cannot carry are left out. */
final class XmlText {

    private final StringBuilder xml =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** @param attributes names and values in turn; one whose value is null is left out */
    XmlText open(String element, String... attributes) {
        start(element, attributes);
        xml.append('>');
        open.push(element);
        return this;
    }

    XmlText empty(String element, String... attributes) {
        start(element, attributes);
        xml.append("/>");
        return this;
    }

    /** An element of Word that has nothing but a value. */
    XmlText value(String element, Object value) {
        return empty(element, "w:val", String.valueOf(value));
    }

    XmlText text(String text) {
        escape(text);
        return this;
    }

    XmlText close() {
        xml.append("</").append(open.pop()).append('>');
        return this;
    }

    /** The whole document, all elements closed. */
    byte[] bytes() {
        while (!open.isEmpty()) {
            close();
        }
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void start(String element, String... attributes) {
        xml.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                xml.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                xml.append('"');
            }
        }
    }

    private void escape(String text) {
        text.codePoints().filter(XmlText::isCharacter).forEach(c -> {
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> xml.appendCodePoint(c);
            }
        });
    }

    private static boolean isCharacter(int c) {
        return c == '\t' || c == '\n' || c >= 0x20 && c < 0xD800 || c > 0xDFFF && c != 0xFFFE && c != 0xFFFF;
    }
}
