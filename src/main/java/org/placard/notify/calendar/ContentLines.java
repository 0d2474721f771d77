package org.placard.notify.calendar;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Content lines of iCalendar (RFC 5545, 3.1): escaped, folded after 75 octets and never within a character, ended by
 * CRLF.
 */
final class ContentLines {

    private static final int OCTETS = 75;
    private static final String END = "\r\n";

    // What no text may hold; line breaks are escaped, and tabs are allowed.
    private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]");
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|[\\r\\n\\u2028\\u2029\\u0085]");

    private final StringBuilder lines = new StringBuilder();

    ContentLines begin(String component) {
        return plain("BEGIN", component);
    }

    ContentLines end(String component) {
        return plain("END", component);
    }

    /** A value that needs no escaping: a date, a number, an address. */
    ContentLines plain(String name, String value) {
        fold(name + ":" + LINE_BREAK.matcher(value).replaceAll(""));
        return this;
    }

    /** A text; nothing where it is null or blank. */
    ContentLines text(String name, String value) {
        return value == null || value.isBlank() ? this : plain(name, escaped(value));
    }

    @Override
    public String toString() {
        return lines.toString();
    }

    static String escaped(String text) {
        String plain = CONTROLS.matcher(text)
                .replaceAll("")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,");
        return LINE_BREAK.matcher(plain).replaceAll("\\\\n");
    }

    /** A parameter with its value, quoted, as RFC 6868 wants it. */
    static String parameter(String name, String value) {
        String plain = CONTROLS.matcher(value).replaceAll("").replace("^", "^^").replace("\"", "^'");
        return ";" + name + "=\"" + LINE_BREAK.matcher(plain).replaceAll("^n") + "\"";
    }

    private void fold(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int letter = line.codePointAt(at);
            String one = Character.toString(letter);
            int more = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > OCTETS) {
                lines.append(END).append(' ');
                octets = 1;
            }
            lines.append(one);
            octets += more;
            at += one.length();
        }
        lines.append(END);
    }
}
