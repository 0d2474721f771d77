package org.placard.texts.akn;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/**
 * Writes a tree as XML, always in the same bytes: UTF-8, attributes in the order in which they were set, elements that hold
 * elements indented, and not a character added to those that hold text.
 */
final class XmlOut {

    private static final Set<String> TEXTS = Set.of(
            "p", "block", "num", "heading", "crossHeading", "listIntroduction", "docTitle", "docType", "placard:voter");
    private static final char REPLACEMENT = '\ufffd';

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    static byte[] bytes(Element root) {
        XmlOut xml = new XmlOut();
        xml.element(root, 0, true);
        return xml.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void element(Element element, int depth, boolean indented) {
        out.append(indented ? "  ".repeat(depth) : "").append('<').append(element.name());
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            out.append(' ').append(attribute.getKey()).append("=\"");
            escaped(attribute.getValue(), true);
            out.append('"');
        }
        if (element.isEmpty()) {
            out.append("/>");
        } else {
            out.append('>');
            children(element, depth, indented && !TEXTS.contains(element.name()));
            out.append("</").append(element.name()).append('>');
        }
        out.append(indented ? "\n" : "");
    }

    private void children(Element element, int depth, boolean indented) {
        out.append(indented ? "\n" : "");
        for (Object child : element.children()) {
            if (child instanceof Element inner) {
                element(inner, depth + 1, indented);
            } else {
                escaped((String) child, false);
            }
        }
        out.append(indented ? "  ".repeat(depth) : "");
    }

    private void escaped(String text, boolean inAttribute) {
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            i += Character.charCount(c) - 1;
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\r' -> out.append("&#13;");
                case '"' -> out.append(inAttribute ? "&quot;" : "\"");
                case '\n' -> out.append(inAttribute ? "&#10;" : "\n");
                case '\t' -> out.append(inAttribute ? "&#9;" : "\t");
                default -> out.appendCodePoint(isXml(c) ? c : REPLACEMENT);
            }
        }
    }

    /** XML 1.0 has no control characters and no halves of pairs. */
    private static boolean isXml(int c) {
        return c >= 0x20 && c <= 0xd7ff || c >= 0xe000 && c <= 0xfffd || c >= 0x10000;
    }
}
