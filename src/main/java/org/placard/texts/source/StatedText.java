package org.placard.texts.source;

import java.time.LocalDate;
import java.util.List;
import org.placard.texts.ParagraphKind;
import org.placard.texts.TextKind;

/**
 * What a file says part by part, because it names the parts of its words itself: nothing has to be guessed then. What it does not
 * say is null.
 *
 * @param organ as printed, "Human Rights Council"
 * @param session as printed, "Forty-third session"
 * @param sessionDates as printed
 * @param opening the words with which a statement opens, "At the 45th meeting, held on …"
 * @param lineMark the mark of the whole sponsors line, or empty
 * @param submitted whether a line says who submits the text
 */
public record StatedText(
        TextKind kind,
        String organ,
        String symbol,
        String session,
        String sessionDates,
        String agendaItem,
        String itemTitle,
        String number,
        String title,
        String opening,
        String distribution,
        LocalDate date,
        String originalLanguage,
        List<StatedSponsor> sponsors,
        String lineMark,
        boolean submitted,
        List<StatedParagraph> paragraphs) {

    public StatedText {
        sponsors = List.copyOf(sponsors);
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * A sponsor.
     *
     * @param mark after the name, or empty
     * @param onBehalfOf the group, without its article, or null
     */
    public record StatedSponsor(String name, String mark, String onBehalfOf) {}

    /**
     * A paragraph.
     *
     * @param number null where it has none of its own
     * @param line its number in the source
     */
    public record StatedParagraph(ParagraphKind kind, String number, int level, Inline inline, int line) {}
}
