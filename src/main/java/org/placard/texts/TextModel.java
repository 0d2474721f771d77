package org.placard.texts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A resolution's text as read: what the masthead says, the sponsors and the paragraphs. What the text does not
 * say is null.
 *
 * @param session the ordinal number of the session, regular or special: see {@link #sessionCode()}
 * @param organ "HRC", "GA", "ECOSOC" or "SC"
 * @param symbol such as "A/HRC/43/L.31/Rev.1"
 * @param agendaItem as printed, such as "3" or "25 (b)"
 * @param number as printed, such as "43/..." or "43/21"
 * @param distribution such as "Limited"
 * @param adoption what the end of an adopted text says; null for a draft
 * @param date of the document; of an adopted text, the day of its adoption
 */
public record TextModel(
        TextKind kind,
        String organ,
        String symbol,
        Integer session,
        SessionDates sessionDates,
        String agendaItem,
        String itemTitle,
        String number,
        String title,
        String distribution,
        LocalDate date,
        String originalLanguage,
        List<PrintedSponsor> sponsors,
        List<Paragraph> paragraphs,
        List<Footnote> footnotes,
        SponsorsMark sponsorsMark,
        Adoption adoption) {

    private static final List<String> SPECIAL = List.of("S-", "ES-");

    public TextModel {
        sponsors = sponsors == null ? List.of() : List.copyOf(sponsors);
        paragraphs = paragraphs == null ? List.of() : List.copyOf(paragraphs);
        footnotes = footnotes == null ? List.of() : List.copyOf(footnotes);
    }

    /**
     * The session as symbols write it: "43", and "S-30" for the thirtieth special session, "ES-11" for an emergency special
     * one. {@link #session()} is the number alone: what tells a special session from a regular one is the symbol or the
     * number of the text.
     */
    public String sessionCode() {
        String kind = SPECIAL.stream()
                .filter(prefix -> isOf(prefix, number) || isOf(prefix, symbol))
                .findFirst()
                .orElse("");
        return session == null ? null : kind + session;
    }

    private boolean isOf(String prefix, String printed) {
        return printed != null && ("/" + printed).contains("/" + prefix + session + "/");
    }

    /** The preambular paragraphs, without the enacting words. */
    public List<Paragraph> preambular() {
        return of(ParagraphKind.PREAMBULAR);
    }

    /** The operative paragraphs of the first level, without their sub-paragraphs. */
    public List<Paragraph> operative() {
        return of(ParagraphKind.OPERATIVE);
    }

    /** The same text with other paragraphs. */
    public TextModel with(List<Paragraph> others) {
        return copy(symbol, distribution, date, originalLanguage, others);
    }

    /** The same text as a document with an imprint. */
    public TextModel issuedAs(String symbol, LocalDate date, String distribution, String originalLanguage) {
        return copy(symbol, distribution, date, originalLanguage, paragraphs);
    }

    private TextModel copy(
            String otherSymbol,
            String otherDistribution,
            LocalDate otherDate,
            String otherLanguage,
            List<Paragraph> otherParagraphs) {
        return new TextModel(
                kind,
                organ,
                otherSymbol,
                session,
                sessionDates,
                agendaItem,
                itemTitle,
                number,
                title,
                otherDistribution,
                otherDate,
                otherLanguage,
                sponsors,
                otherParagraphs,
                footnotes,
                sponsorsMark,
                adoption);
    }

    /** The words that an obligation was read from. */
    public String quoted(Evidence evidence) {
        return paragraphs.get(evidence.paragraph()).text().substring(evidence.from(), evidence.to());
    }

    /** The text of a footnote, by its mark. */
    public Optional<String> footnote(String mark) {
        return footnotes.stream()
                .filter(note -> note.mark().equals(mark))
                .map(Footnote::text)
                .findFirst();
    }

    /** The number of words in the title and the paragraphs, annexes included, closing matter and footnotes not. */
    public int words() {
        int sum = title == null ? 0 : wordsOf(title);
        for (Paragraph paragraph : paragraphs) {
            sum += paragraph.kind() == ParagraphKind.OTHER ? 0 : wordsOf(paragraph.text());
        }
        return sum;
    }

    private List<Paragraph> of(ParagraphKind kind) {
        return paragraphs.stream().filter(paragraph -> paragraph.kind() == kind).toList();
    }

    private static int wordsOf(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return words;
    }
}
