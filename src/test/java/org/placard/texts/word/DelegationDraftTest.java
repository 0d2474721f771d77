package org.placard.texts.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.texts.word.WordFile.p;
import static org.placard.texts.word.WordFile.r;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.placard.texts.DraftReader;
import org.placard.texts.Footnote;
import org.placard.texts.FootnoteMark;
import org.placard.texts.Paragraph;
import org.placard.texts.PrintedSponsor;
import org.placard.texts.Reading;
import org.placard.texts.TextKind;
import org.placard.texts.TextModel;
import org.placard.texts.Warning;
import org.placard.texts.WarningCode;

/** A draft as a delegation writes it in its word processor: numbers by itself, torn runs, changes tracked, a masthead in a table. */
class DelegationDraftTest {

    private static final String STAR =
            "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"2\"/>"
                    + "<w:t>*</w:t></w:r>";
    private static final String NOTE =
            "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"3\"/></w:r>";

    private static final String BODY = "<w:tbl><w:tblPr/><w:tr>" + cell(p("United Nations"))
            + cell("<w:p>" + r("A") + r("/HRC/90/L.7") + "</w:p>") + "</w:tr><w:tr>" + cell(p("General Assembly"))
            + cell("<w:p><w:r><w:t>Distr.: Limited</w:t><w:br/><w:t>12 June 2031</w:t></w:r></w:p>"
                    + p("Original: English"))
            + "</w:tr></w:tbl>" + p("Human Rights Council") + p("Ninetieth session")
            + "<w:p><w:r><w:t>2</w:t></w:r><w:r><w:t>–20 June 2031</w:t></w:r></w:p>" + p("Agenda item 3")
            + p("Promotion of dry weather") + "<w:p>" + r("Chad,") + STAR + r(" Mali and Peru") + WordFile.raised("*")
            + r(": draft resolution") + "</w:p>" + p("90/...\u00a0Rain and wind") + p("The Human Rights Council,")
            + "<w:p><w:proofErr w:type=\"spellStart\"/><w:r w:rsidR=\"1\"><w:rPr><w:i/></w:rPr><w:t>Recal</w:t></w:r>"
            + "<w:r w:rsidR=\"2\"><w:rPr><w:i/></w:rPr><w:t>ling</w:t></w:r><w:proofErr w:type=\"spellEnd\"/>"
            + r(" the rain,")
            + NOTE + "</w:p>"
            + item(
                    0,
                    r("Requests the wind to blow ") + "<w:del w:id=\"5\" w:author=\"A\"><w:r><w:delText>softly"
                            + "</w:delText></w:r></w:del><w:ins w:id=\"6\" w:author=\"A\">" + r("hard") + "</w:ins>"
                            + r(", and:"))
            + item(1, r("To come from the west;")) + item(2, r("In spring;")) + item(2, r("In autumn;"))
            + item(1, r("To go to the east;")) + item(0, r("Decides to remain seized of the matter."));

    @Test
    void it_is_read_as_it_is_meant() {
        Reading reading = new DraftReader().read(file(), "draft.docx");
        TextModel text = reading.text();
        assertThat(text.kind()).isEqualTo(TextKind.DRAFT_RESOLUTION);
        assertThat(text.organ()).isEqualTo("HRC");
        assertThat(text.symbol()).isEqualTo("A/HRC/90/L.7");
        assertThat(text.session()).isEqualTo(90);
        assertThat(text.sessionDates().opens()).isEqualTo(LocalDate.of(2031, 6, 2));
        assertThat(text.distribution()).isEqualTo("Limited");
        assertThat(text.date()).isEqualTo(LocalDate.of(2031, 6, 12));
        assertThat(text.originalLanguage()).isEqualTo("English");
        assertThat(text.agendaItem()).isEqualTo("3");
        assertThat(text.itemTitle()).isEqualTo("Promotion of dry weather");
        assertThat(text.number()).isEqualTo("90/...");
        assertThat(text.title()).isEqualTo("Rain and wind");
        assertThat(text.sponsors())
                .containsExactly(
                        new PrintedSponsor("Chad", true),
                        new PrintedSponsor("Mali", false),
                        new PrintedSponsor("Peru", true));
        assertThat(text.paragraphs())
                .extracting(it -> it.kind() + " " + it.number() + " " + it.level() + " " + it.text())
                .containsExactly(
                        "ENACTING null 1 The Human Rights Council,",
                        "PREAMBULAR 1 1 Recalling the rain,",
                        "OPERATIVE 1 1 Requests the wind to blow hard, and:",
                        "SUB a 2 To come from the west;",
                        "SUB i 3 In spring;",
                        "SUB ii 3 In autumn;",
                        "SUB b 2 To go to the east;",
                        "OPERATIVE 2 1 Decides to remain seized of the matter.");
        assertThat(text.preambular()).flatExtracting(Paragraph::marks).containsExactly(new FootnoteMark("1", 19));
        assertThat(text.footnotes()).extracting(Footnote::mark).containsExactly("*", "1");
        assertThat(text.sponsorsMark().text()).isEqualTo("State not a member of the Human Rights Council.");
        assertThat(reading.remainsSeized()).isTrue();
        assertThat(reading.warnings()).extracting(Warning::code).containsExactly(WarningCode.TRACKED_CHANGES_ACCEPTED);
    }

    private static byte[] file() {
        String levels = level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)") + level(2, "lowerRoman", "(%3)");
        return WordFile.of(BODY)
                .with(
                        "numbering",
                        "<w:numbering " + WordFile.WORD + "><w:abstractNum w:abstractNumId=\"0\">" + levels
                                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>")
                .with(
                        "footnotes",
                        "<w:footnotes " + WordFile.WORD + "><w:footnote w:id=\"2\"><w:p>" + WordFile.raised("*")
                                + r(" State not a member of the Human Rights Council.")
                                + "</w:p></w:footnote><w:footnote w:id=\"3\">"
                                + "<w:p><w:r><w:footnoteRef/></w:r>" + r(" A/HRC/89/1.")
                                + "</w:p></w:footnote></w:footnotes>")
                .bytes();
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String cell(String content) {
        return "<w:tc><w:tcPr/>" + content + "</w:tc>";
    }

    private static String item(int level, String content) {
        return p("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"1\"/></w:numPr>", content);
    }
}
