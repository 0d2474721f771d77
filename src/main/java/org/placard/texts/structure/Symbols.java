package org.placard.texts.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a document's own symbol, "A/HRC/S-30/L.1/Rev.1", among those that it names. */
final class Symbols {

    private static final Pattern SYMBOL = Pattern.compile(
            "(?<![A-Za-z/])([AES]/(?:[A-Z0-9][A-Za-z0-9.-]{0,8}/){1,4}[A-Za-z0-9.-]{1,8}(?:/[A-Z][a-z]+\\.\\d{1,2}){0,2})");
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?is).*(?:resolution|decision|amendment|document|contained in|recommendation)s?\\s+(?:in\\s+)?|(?s).*\\(");
    private static final int WORDS_BEFORE = 40;

    private Symbols() {}

    /** @param ofPages the symbol that stands in a line of its own, or null */
    static String of(HeadText head, String ofPages) {
        return ofPages == null ? inMasthead(head) : withoutMark(ofPages);
    }

    /** The first symbol that the masthead does not name as another document's. */
    private static String inMasthead(HeadText head) {
        Matcher symbol = SYMBOL.matcher(head.text());
        while (symbol.find()) {
            int from = Math.max(0, symbol.start() - WORDS_BEFORE);
            if (!IN_WORDS.matcher(head.text().substring(from, symbol.start())).matches()) {
                return bare(symbol.group(1));
            }
        }
        return null;
    }

    private static String bare(String symbol) {
        return symbol.endsWith(".") || symbol.endsWith("-") ? symbol.substring(0, symbol.length() - 1) : symbol;
    }

    /** An asterisk says that the document was reissued: it is no part of the symbol. */
    private static String withoutMark(String symbol) {
        return symbol.replace("*", "");
    }
}
