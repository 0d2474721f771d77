package org.placard.texts.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.texts.word.WordFile.p;
import static org.placard.texts.word.WordFile.r;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.texts.source.Block;

/** Numbers that stand nowhere in the file are counted as a word processor counts them. */
class AutomaticNumbersTest {

    private static final String LEVELS =
            level(0, "decimal", "%1.", "") + level(1, "lowerLetter", "(%2)", "") + level(2, "lowerRoman", "(%3)", "");

    @Test
    void levels_start_again_under_a_new_paragraph_above_them() {
        assertThat(texts(
                        item(0, "A"),
                        item(1, "B"),
                        item(2, "C"),
                        item(2, "D"),
                        item(1, "E"),
                        item(2, "F"),
                        item(0, "G"),
                        item(1, "H")))
                .containsExactly("1. A", "(a) B", "(i) C", "(ii) D", "(b) E", "(i) F", "2. G", "(a) H");
    }

    @Test
    void lists_of_one_definition_count_on_unless_they_start_by_themselves() {
        assertThat(texts(item("1", 0, "A"), item("2", 0, "B"), item("3", 0, "C"), item("3", 0, "D"), item("1", 0, "E")))
                .containsExactly("1. A", "2. B", "7. C", "8. D", "9. E");
    }

    @Test
    void a_level_that_never_restarts_counts_through() {
        String levels = level(0, "decimal", "%1.", "") + level(1, "lowerLetter", "(%2)", "<w:lvlRestart w:val=\"0\"/>");
        assertThat(read(levels, item(0, "A"), item(1, "B"), item(0, "C"), item(1, "D")))
                .containsExactly("1. A", "(a) B", "2. C", "(b) D");
    }

    @Test
    void a_style_brings_its_list_and_level() {
        String levels = level(0, "decimal", "%1.", "<w:pStyle w:val=\"OP\"/>")
                + level(1, "lowerLetter", "(%2)", "<w:pStyle w:val=\"Sub\"/>");
        String off = "<w:numPr><w:numId w:val=\"0\"/></w:numPr>";
        assertThat(read(
                        levels,
                        styled("OP", "", "A"),
                        styled("Sub", "", "B"),
                        styled("OP", off, "C"),
                        styled("OP", "", "D")))
                .containsExactly("1. A", "(a) B", "C", "2. D");
    }

    @Test
    void a_style_inherits_its_level_or_says_it_where_the_list_does_not() {
        String levels = level(0, "decimal", "%1.", "<w:pStyle w:val=\"OP\"/>") + level(1, "lowerLetter", "(%2)", "");
        assertThat(read(levels, styled("Heir", "", "A"), styled("Told", "", "B")))
                .containsExactly("1. A", "(a) B");
    }

    @ParameterizedTest
    @CsvSource({
        "decimal, %1), 1.",
        "decimal, OP%1, 1.",
        "decimal, PP%1, ''",
        "lowerLetter, %1., (a)",
        "lowerLetter, %1), (a)",
        "upperRoman, %1., I.",
        "bullet, x, •",
        "none, '', ''",
        "decimalZero, %1., 01."
    })
    void labels_are_read_as_the_council_prints_them(String format, String text, String label) {
        assertThat(read(level(0, format, text, ""), item(0, "Words"))).containsExactly((label + " Words").strip());
    }

    @Test
    void what_must_not_reach_a_page_is_taken_out_of_labels() {
        assertThat(read(level(0, "decimal", "Part\u202e\u00a0%1:", ""), item(0, "Words")))
                .containsExactly("Part 1: Words");
    }

    @Test
    void deleted_paragraphs_take_no_number_and_empty_ones_do() {
        String deleted = p(
                "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del w:id=\"1\"/></w:rPr>",
                "<w:del w:id=\"2\"><w:r><w:delText>Gone</w:delText></w:r></w:del>");
        assertThat(texts(item(0, "A"), deleted, item(0, "B"), item(0, ""), item(0, "C")))
                .containsExactly("1. A", "2. B", "4. C");
    }

    @Test
    void numbers_are_written_as_lists_write_them() {
        assertThat(NumberFormat.of(27, "lowerLetter")).isEqualTo("aa");
        assertThat(NumberFormat.of(28, "upperLetter")).isEqualTo("BB");
        assertThat(NumberFormat.of(1994, "lowerRoman")).isEqualTo("mcmxciv");
        assertThat(NumberFormat.of(0, "lowerLetter")).isEqualTo("0");
        assertThat(NumberFormat.of(32_767, "lowerLetter")).isEqualTo("32767");
        assertThat(NumberFormat.of(32_767, "upperRoman")).isEqualTo("32767");
    }

    @ParameterizedTest
    @CsvSource({"2147483647", "99999999999999999999", "-5", "x"})
    void a_start_out_of_bounds_does_no_harm(String start) {
        String level = "<w:lvl w:ilvl=\"0\"><w:start w:val=\"" + start
                + "\"/><w:numFmt w:val=\"lowerRoman\"/><w:lvlText w:val=\"%1.%9\"/></w:lvl><w:lvl w:ilvl=\"99999999\"/>";
        assertThat(read(level, item(0, "A"), item(8, "B"), item(77, "C"))).hasSize(3);
    }

    private static List<String> texts(String... paragraphs) {
        return read(LEVELS, paragraphs);
    }

    private static List<String> read(String levels, String... paragraphs) {
        String numbering = "<w:numbering " + WordFile.WORD + "><w:abstractNum w:abstractNumId=\"4\">" + levels
                + "</w:abstractNum>" + list("1", "") + list("2", "")
                + list("3", "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"7\"/></w:lvlOverride>")
                + "</w:numbering>";
        String styles = "<w:styles " + WordFile.WORD + ">" + style("OP") + style("Sub")
                + "<w:style w:type=\"paragraph\" w:styleId=\"Heir\"><w:basedOn w:val=\"OP\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Told\"><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/>"
                + "</w:numPr></w:pPr></w:style>" + "</w:styles>";
        byte[] file = WordFile.of(String.join("", paragraphs))
                .with("numbering", numbering)
                .with("styles", styles)
                .bytes();
        return new WordFormat()
                .read(file, "test.docx", warning -> {}).blocks().stream()
                        .map(Block::text)
                        .toList();
    }

    private static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
                + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String list(String id, String more) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"4\"/>" + more + "</w:num>";
    }

    private static String style(String id) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + id
                + "\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
    }

    private static String item(int level, String text) {
        return item("1", level, text);
    }

    private static String item(String list, int level, String text) {
        return p("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", r(text));
    }

    private static String styled(String style, String properties, String text) {
        return p("<w:pStyle w:val=\"" + style + "\"/>" + properties, r(text));
    }
}
