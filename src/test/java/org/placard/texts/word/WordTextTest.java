package org.placard.texts.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.placard.texts.word.WordFile.p;
import static org.placard.texts.word.WordFile.r;
import static org.placard.texts.word.WordFile.raised;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placard.texts.Footnote;
import org.placard.texts.FootnoteMark;
import org.placard.texts.Place;
import org.placard.texts.UnreadableText;
import org.placard.texts.Warning;
import org.placard.texts.WarningCode;
import org.placard.texts.source.Block;
import org.placard.texts.source.SourceText;

/** The words of a file as they stand on paper, whatever a word processor puts between them. */
class WordTextTest {

    private final List<Warning> warnings = new ArrayList<>();

    @Test
    void words_that_runs_tear_apart_come_together() {
        String torn =
                "<w:r w:rsidR=\"00A1\"><w:rPr><w:i/></w:rPr><w:t>Rec</w:t></w:r><w:proofErr w:type=\"spellStart\"/>"
                        + "<w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"0\"/>"
                        + "<w:r w:rsidR=\"00B2\"><w:t>all</w:t></w:r><w:r><w:t xml:space=\"preserve\">ing  the \n rain,</w:t></w:r>";
        assertThat(texts("<w:p>" + torn + "</w:p>")).containsExactly("Recalling the rain,");
    }

    @Test
    void breaks_divide_lines_and_tabs_and_pages_are_spaces() {
        Block block = blocks("<w:p><w:r><w:t>Distr.: Limited</w:t><w:br/><w:t>2 May</w:t><w:tab/><w:t>2021</w:t>"
                        + "<w:br w:type=\"page\"/><w:t>English</w:t></w:r></w:p>")
                .get(0);
        assertThat(block.text()).isEqualTo("Distr.: Limited 2 May 2021 English");
        assertThat(block.lines()).containsExactly("Distr.: Limited", "2 May 2021 English");
    }

    @Test
    void hyphens_and_symbols_are_characters() {
        assertThat(
                        texts(
                                "<w:p><w:r><w:t>well</w:t><w:noBreakHyphen/><w:t>be</w:t><w:softHyphen/><w:t>ing</w:t>"
                                        + "<w:sym w:font=\"Symbol\" w:char=\"F02A\"/><w:sym w:font=\"Wingdings\" w:char=\"F0A7\"/></w:r></w:p>"))
                .containsExactly("well-being*•");
    }

    @Test
    void a_field_shows_its_result_not_its_instruction() {
        assertThat(texts("<w:p>" + field("begin") + instruction(" DDEAUTO c:\\\\cmd.exe ") + field("separate")
                        + r("shown")
                        + field("end") + "<w:fldSimple w:instr=\" PAGE \">" + r(" 3") + "</w:fldSimple>"
                        + "<w:hyperlink r:id=\"rId9\">" + r(" link") + "</w:hyperlink></w:p>"))
                .containsExactly("shown 3 link");
    }

    @Test
    void an_instruction_that_never_ends_swallows_one_paragraph_at_most() {
        assertThat(texts("<w:p>" + r("One") + field("begin") + instruction("IF") + r("lost") + "</w:p>" + p("Two")))
                .containsExactly("One", "Two");
    }

    @Test
    void content_controls_are_opened_but_for_their_invitation_to_write() {
        assertThat(texts("<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>" + p("Kept")
                        + "</w:sdtContent></w:sdt><w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                        + r("Click here to enter text.") + "</w:sdtContent></w:sdt><w:smartTag w:element=\"place\">"
                        + r("Geneva") + "</w:smartTag></w:p>"))
                .containsExactly("Kept", "Geneva");
    }

    @Test
    void a_text_box_is_read_once_though_it_is_written_twice() {
        String box = "<w:txbxContent>" + p("A/HRC/90/L.1") + "</w:txbxContent>";
        assertThat(texts("<w:p>" + r("Before")
                        + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp>"
                        + "<wps:txbx>" + box
                        + "</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                        + box + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>" + p("After")))
                .containsExactly("Before", "A/HRC/90/L.1", "After");
    }

    @Test
    void cells_are_read_row_by_row() {
        assertThat(texts("<w:tbl><w:tblPr/><w:tr>" + cell("United Nations") + cell("A/HRC/90/L.1") + "</w:tr><w:tr>"
                        + cell("") + "<w:tc>" + p("Distr.: Limited") + p("2 May 2021") + "</w:tc></w:tr></w:tbl>"))
                .containsExactly("United Nations", "A/HRC/90/L.1", "Distr.: Limited", "2 May 2021");
    }

    @Test
    void footnotes_are_bound_by_reference_and_numbered_in_the_order_of_reading() {
        SourceText text = read(WordFile.of("<w:p>" + r("rain,") + note("7") + r(" and wind") + note("3") + "</w:p>")
                .with(
                        "footnotes",
                        "<w:footnotes " + WordFile.WORD + "><w:footnote w:type=\"separator\" w:id=\"0\"><w:p/>"
                                + "</w:footnote><w:footnote w:id=\"3\">" + footnote("On wind.") + "</w:footnote>"
                                + "<w:footnote w:id=\"7\">" + footnote("On rain.") + p("More.")
                                + "</w:footnote></w:footnotes>"));
        assertThat(text.blocks().get(0).text()).isEqualTo("rain, and wind");
        assertThat(text.blocks().get(0).inline().marks())
                .containsExactly(new FootnoteMark("1", 5), new FootnoteMark("2", 14));
        assertThat(text.footnotes())
                .containsExactly(new Footnote("1", "On rain. More.", 1), new Footnote("2", "On wind.", 1));
    }

    @Test
    void a_mark_of_ones_own_is_the_mark_and_is_not_counted() {
        String custom = "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"2\"/><w:t>*</w:t></w:r>";
        SourceText text =
                read(WordFile.of("<w:p>" + r("Chad,") + custom + r(" Mali") + raised("*") + note("3") + "</w:p>")
                        .with(
                                "footnotes",
                                "<w:footnotes " + WordFile.WORD + "><w:footnote w:id=\"2\"><w:p>" + raised("*")
                                        + "<w:r><w:tab/><w:t>State far away.</w:t></w:r></w:p></w:footnote><w:footnote w:id=\"3\">"
                                        + footnote("Near.") + "</w:footnote></w:footnotes>"));
        assertThat(text.blocks().get(0).inline().marks())
                .containsExactly(new FootnoteMark("*", 5), new FootnoteMark("*", 10), new FootnoteMark("1", 10));
        assertThat(text.footnotes())
                .containsExactly(new Footnote("*", "State far away.", 1), new Footnote("1", "Near.", 1));
    }

    @Test
    void raised_words_are_marks_only_where_they_have_a_footnote() {
        SourceText text = read(WordFile.of("<w:p>" + r("the 21") + raised("st") + r(" century, 10 m") + raised("2")
                + r(", rain") + raised("1") + "</w:p><w:p>" + raised("1") + r(" Typed note.") + "</w:p>"
                + p("* State far away.")));
        assertThat(text.blocks()).extracting(Block::text).containsExactly("the 21st century, 10 m2, rain");
        assertThat(text.blocks().get(0).inline().marks()).containsExactly(new FootnoteMark("1", 29));
        assertThat(text.footnotes())
                .containsExactly(new Footnote("1", "Typed note.", 2), new Footnote("*", "State far away.", 3));
    }

    @Test
    void headings_are_known_by_their_outline_level() {
        WordFile file = WordFile.of(p("<w:pStyle w:val=\"H\"/>", r("General"))
                        + p("<w:outlineLvl w:val=\"2\"/>", r("Other"))
                        + p("<w:outlineLvl w:val=\"9\"/>", r("Text"))
                        + p("<w:pStyle w:val=\"H\"/>", r("goes on;")))
                .with(
                        "styles",
                        "<w:styles " + WordFile.WORD + "><w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val="
                                + "\"mine\"/><w:basedOn w:val=\"H1\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"H1\">"
                                + "<w:name w:val=\"heading 1\"/><w:basedOn w:val=\"H\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>"
                                + "</w:style></w:styles>");
        assertThat(read(file).blocks()).extracting(Block::heading).containsExactly(true, true, false, false);
    }

    @Test
    void the_symbol_of_the_pages_comes_from_their_header() {
        WordFile file = WordFile.of(
                        p("Words.") + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdheader\"/></w:sectPr>")
                .with("header", "header1.xml", "<w:hdr " + WordFile.WORD + ">" + p("A/HRC/90/L.1") + "</w:hdr>");
        assertThat(read(file).symbol()).isEqualTo("A/HRC/90/L.1");
        assertThat(read(file).blocks()).hasSize(1);
    }

    @Test
    void hidden_text_is_left_out_and_told() {
        assertThat(texts(p("Seen") + "<w:p>" + r("Seen too")
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>not this</w:t></w:r></w:p>"))
                .containsExactly("Seen", "Seen too");
        assertThat(warnings).containsExactly(Warning.of(WarningCode.HIDDEN_TEXT_LEFT_OUT, Place.line(2), 1));
    }

    @Test
    void macros_and_embedded_objects_are_ignored_and_told() {
        read(WordFile.of("<w:p>" + r("Words")
                        + "<w:r><w:object><o:OLEObject Type=\"Embed\" r:id=\"x\"/></w:object></w:r></w:p>"
                        + "<w:altChunk r:id=\"y\"/>")
                .with("vbaProject", "vbaProject.bin", "any bytes"));
        assertThat(warnings)
                .containsExactly(
                        Warning.of(WarningCode.MACROS_IGNORED, Place.WHOLE_FILE),
                        Warning.of(WarningCode.EMBEDDED_OBJECTS_IGNORED, Place.WHOLE_FILE, 2));
    }

    @Test
    void direction_controls_are_taken_out_across_runs_and_told_once() {
        assertThat(texts(p("Pa\u202Eki") + p("st\u2066an"))).containsExactly("Paki", "stan");
        assertThat(warnings).containsExactly(Warning.of(WarningCode.DIRECTION_CONTROLS_REMOVED, Place.line(1), 2));
    }

    @Test
    void the_strict_edition_of_the_standard_is_read_alike() {
        String strict = "<?xml version=\"1.0\"?><x:document xmlns:x="
                + "\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><x:body><x:p><x:r><x:t>Strict</x:t></x:r></x:p></x:body>"
                + "</x:document>";
        assertThat(read(WordFile.of("").raw("word/document.xml", strict)).blocks())
                .extracting(Block::text)
                .containsExactly("Strict");
    }

    @Test
    void parts_in_utf_16_are_read_and_wrong_bytes_are_told() {
        String xml = "<w:document " + WordFile.WORD + "><w:body>" + p("Café") + "</w:body></w:document>";
        assertThat(read(WordFile.of("").raw("word/document.xml", xml.getBytes(StandardCharsets.UTF_16)))
                        .blocks())
                .extracting(Block::text)
                .containsExactly("Café");
        assertThat(read(WordFile.of("").raw("word/document.xml", "\uFEFF" + xml))
                        .blocks())
                .hasSize(1);
        byte[] latin = xml.getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> read(WordFile.of("").raw("word/document.xml", latin)))
                .isInstanceOfSatisfying(
                        UnreadableText.class,
                        refused -> assertThat(refused.detail()).isEqualTo("xml"));
    }

    private static String field(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    private static String instruction(String text) {
        return "<w:r><w:instrText>" + text + "</w:instrText></w:r>";
    }

    private static String cell(String text) {
        return "<w:tc><w:tcPr/>" + p(text) + "</w:tc>";
    }

    private static String note(String id) {
        return "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"" + id
                + "\"/></w:r>";
    }

    private static String footnote(String text) {
        return "<w:p><w:r><w:footnoteRef/></w:r>" + r(" " + text) + "</w:p>";
    }

    private List<String> texts(String body) {
        return blocks(body).stream().map(Block::text).toList();
    }

    private List<Block> blocks(String body) {
        return read(WordFile.of(body)).blocks();
    }

    private SourceText read(WordFile file) {
        return new WordFormat().read(file.bytes(), "test.docx", warnings::add);
    }
}
