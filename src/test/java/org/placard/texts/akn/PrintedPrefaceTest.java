package org.placard.texts.akn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placard.texts.Adoption;
import org.placard.texts.Paragraph;
import org.placard.texts.ParagraphKind;
import org.placard.texts.TextKind;
import org.placard.texts.TextModel;

/** The preface prints what the other forms of a document print. */
class PrintedPrefaceTest {

    @Test
    void an_emergency_special_session_is_called_so() {
        assertThat(words(text("A/ES-11/L.1", 11, "5", List.of()))).contains("Eleventh emergency special session");
        assertThat(words(text("A/HRC/S-30/L.1", 30, "5", List.of()))).contains("Thirtieth special session");
    }

    @Test
    void several_agenda_items_are_items() {
        assertThat(words(text("A/80/L.1", 80, "3 and 4", List.of()))).contains("Agenda items 3 and 4");
        assertThat(words(text("A/80/L.1", 80, "25 (b)", List.of()))).contains("Agenda item 25 (b)");
    }

    @Test
    void a_statement_says_its_meeting_once() {
        Paragraph said = new Paragraph(
                ParagraphKind.OTHER, null, 1, "At its 40th meeting, on 22 June 2020, it was read.", null, List.of(), 0);
        assertThat(words(text("A/HRC/43/L.1", 43, "3", List.of())))
                .contains("the President made the following statement");
        assertThat(words(text("A/HRC/43/L.1", 43, "3", List.of(said)))).doesNotContain("the following statement");
    }

    private static String words(TextModel text) {
        String xml = new String(AkomaNtoso.write(text), StandardCharsets.UTF_8);
        return xml.substring(xml.indexOf("<preface"), xml.indexOf("</preface>")).replaceAll("<[^>]*>", "");
    }

    private static TextModel text(String symbol, int session, String item, List<Paragraph> paragraphs) {
        return new TextModel(
                TextKind.PRESIDENTS_STATEMENT,
                "HRC",
                symbol,
                session,
                null,
                item,
                null,
                null,
                "Doors",
                null,
                null,
                null,
                List.of(),
                paragraphs,
                List.of(),
                null,
                new Adoption(40, LocalDate.of(2020, 6, 22), null, null, null, null, List.of(), List.of(), List.of()));
    }
}
