package org.placard.texts.print;

import java.util.List;

/**
 * A document.
 *
 * @param title that programs show for it
 * @param symbol that its pages carry, or null
 * @param symbolNotes footnote marks after the symbol
 * @param masthead null for a document that is not the Council's
 */
public record PrintedText(String title, String symbol, List<Span> symbolNotes, Masthead masthead, List<Part> parts) {

    /**
     * The table at the top of the first page. What is not known is null.
     *
     * @param organ the principal organ under which the document is issued
     * @param language "English"
     */
    public record Masthead(String organ, String distribution, String date, String language) {}

    public PrintedText {
        symbolNotes = List.copyOf(symbolNotes);
        parts = List.copyOf(parts);
    }
}
