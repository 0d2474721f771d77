package org.placard.texts.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.placard.texts.TextKind;
import org.placard.texts.language.PrintedDates;
import org.placard.texts.print.Printed;
import org.placard.texts.source.Inline;
import org.placard.texts.source.StatedText;
import org.placard.texts.source.StatedText.StatedParagraph;

/**
 * Reads a file whose paragraphs all have the styles that Placard gives, edited since or not. Only what stands on the pages counts:
 * the styles say which part the words are, never other words.
 */
final class StatedReader {

    private final List<WordParagraph> body;
    private final Assembly assembly;

    StatedReader(List<WordParagraph> body, Assembly assembly) {
        this.body = body;
        this.assembly = assembly;
    }

    /** Null where a paragraph has another style, or a part of the masthead lost its own: then the layout is read. */
    StatedText read() {
        boolean styled = body.stream().allMatch(paragraph -> PartStyle.named(paragraph.style()) != null);
        if (!styled || lost(PartStyle.SPONSORS, WordsStyle.SPONSOR) || lost(PartStyle.TITLE_LINE, WordsStyle.TITLE)) {
            return null;
        }
        String kind = words(WordsStyle.KIND_WORDS);
        String council = lines(PartStyle.SUBSIDIARY_ORGAN);
        String date = words(WordsStyle.DATE);
        StatedSponsorsReader sponsors = new StatedSponsorsReader(of(PartStyle.SPONSORS, PartStyle.KIND), assembly);
        return new StatedText(
                kind == null ? TextKind.UNKNOWN : Printed.kindOf(kind),
                council == null ? lines(PartStyle.ORGAN) : council,
                lines(PartStyle.SYMBOL),
                lines(PartStyle.SESSION),
                lines(PartStyle.SESSION_DATES),
                words(WordsStyle.ITEM),
                lines(PartStyle.ITEM_TITLE),
                words(WordsStyle.TEXT_NUMBER),
                words(WordsStyle.TITLE),
                lines(PartStyle.OPENING),
                words(WordsStyle.DISTRIBUTION),
                date == null ? null : PrintedDates.parse(date),
                words(WordsStyle.LANGUAGE),
                sponsors.sponsors(),
                sponsors.lineMark(),
                !sponsors.sponsors().isEmpty(),
                paragraphs());
    }

    private boolean lost(PartStyle line, WordsStyle part) {
        return of(line).stream()
                .anyMatch(paragraph -> paragraph.pieces().stream()
                        .noneMatch(piece -> piece.style() == part || piece.style() == WordsStyle.TEXT_NUMBER));
    }

    private List<WordParagraph> of(PartStyle... styles) {
        List<PartStyle> wanted = List.of(styles);
        return body.stream()
                .filter(paragraph -> wanted.contains(PartStyle.named(paragraph.style())))
                .toList();
    }

    /** The paragraphs of a style in one line, or null. */
    private String lines(PartStyle style) {
        return joined(of(style).stream().map(paragraph -> assembly.inline(paragraph.pieces(), paragraph.number())));
    }

    /** The words of a style in one line, or null. */
    private String words(WordsStyle style) {
        return joined(body.stream()
                .map(paragraph -> assembly.inline(
                        paragraph.pieces().stream()
                                .filter(piece -> piece.style() == style)
                                .toList(),
                        paragraph.number())));
    }

    private static String joined(Stream<Inline> parts) {
        List<String> words =
                parts.map(Inline::text).filter(text -> !text.isEmpty()).toList();
        return words.isEmpty() ? null : String.join(" ", words);
    }

    private List<StatedParagraph> paragraphs() {
        List<StatedParagraph> paragraphs = new ArrayList<>();
        for (WordParagraph paragraph : body) {
            PartStyle style = Objects.requireNonNull(PartStyle.named(paragraph.style()));
            if (style.kind() != null) {
                paragraphs.add(paragraph(style, paragraph));
            }
        }
        return paragraphs;
    }

    private StatedParagraph paragraph(PartStyle style, WordParagraph paragraph) {
        List<Piece> words = new ArrayList<>();
        StringBuilder label = new StringBuilder(paragraph.label());
        for (Piece piece : paragraph.pieces()) {
            if (piece.style() == WordsStyle.NUMBER) {
                label.append(piece.text());
            } else {
                words.add(piece);
            }
        }
        return new StatedParagraph(
                style.kind(),
                number(assembly.label(label.toString(), paragraph).strip()),
                PartStyle.level(paragraph.style()),
                assembly.inline(words, paragraph.number()),
                paragraph.number());
    }

    /** "7" of "7.", "a" of "(a)"; null of none. */
    private static String number(String label) {
        if (label.startsWith("(") && label.endsWith(")") && label.length() > 1) {
            return label.substring(1, label.length() - 1);
        }
        String bare = label.endsWith(".") ? label.substring(0, label.length() - 1) : label;
        return bare.isEmpty() ? null : bare;
    }
}
