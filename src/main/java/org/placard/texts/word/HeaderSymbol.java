package org.placard.texts.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.placard.texts.source.CleanText;

/** Finds the symbol that the pages of a document carry in their headers. */
final class HeaderSymbol {

    private static final Pattern SYMBOL = Pattern.compile("[AES]/[A-Z0-9][A-Za-z0-9./*-]{3,40}");

    private final WordContext context;

    HeaderSymbol(WordContext context) {
        this.context = context;
    }

    /** Null where no header carries one. */
    String find() {
        Map<String, String> parts = context.parts.parts("header");
        List<WordParagraph> paragraphs = new ArrayList<>();
        for (String header : context.headers) {
            context.walk(parts.get(header), xml -> paragraphs.addAll(BodyReader.read(xml, context)));
        }
        return paragraphs.stream()
                .map(HeaderSymbol::text)
                .filter(text -> SYMBOL.matcher(text).matches())
                .findFirst()
                .orElse(null);
    }

    private static String text(WordParagraph paragraph) {
        StringBuilder text = new StringBuilder();
        paragraph.pieces().forEach(piece -> text.append(piece.text()));
        return new CleanText(warning -> {}).piece(text.toString(), 1).strip();
    }
}
