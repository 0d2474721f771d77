package org.placard.texts.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.texts.word.WordFile.p;
import static org.placard.texts.word.WordFile.r;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placard.texts.Place;
import org.placard.texts.Warning;
import org.placard.texts.WarningCode;
import org.placard.texts.source.Block;

/** The accepted text is read, and one warning says so. */
class TrackedChangesTest {

    private final List<Warning> warnings = new ArrayList<>();

    @Test
    void insertions_stay_and_deletions_go() {
        assertThat(texts(p("First") + "<w:p>" + r("rain ") + inserted("and wind ") + deleted("and snow ") + r("fall")
                        + "</w:p>"))
                .containsExactly("First", "rain and wind fall");
        assertThat(warnings).containsExactly(Warning.of(WarningCode.TRACKED_CHANGES_ACCEPTED, Place.line(2), 1, 1));
    }

    @Test
    void what_was_moved_stands_where_it_was_moved_to() {
        assertThat(texts("<w:p><w:moveFromRangeStart w:id=\"1\" w:name=\"m\"/><w:moveFrom w:id=\"2\">" + r("Moved. ")
                        + "</w:moveFrom><w:moveFromRangeEnd w:id=\"1\"/>" + r("Stays.")
                        + "</w:p><w:p><w:moveTo w:id=\"3\">"
                        + r("Moved.") + "</w:moveTo></w:p>"))
                .containsExactly("Stays.", "Moved.");
        assertThat(warnings).containsExactly(Warning.of(WarningCode.TRACKED_CHANGES_ACCEPTED, Place.line(1), 1, 1));
    }

    @Test
    void an_insertion_that_was_deleted_again_is_gone() {
        assertThat(texts("<w:p>" + r("Rain") + "<w:ins w:id=\"1\">" + deleted(" and snow") + "</w:ins></w:p>"))
                .containsExactly("Rain");
    }

    @Test
    void a_deleted_paragraph_mark_joins_two_paragraphs() {
        assertThat(texts(p("<w:rPr><w:del w:id=\"1\" w:author=\"x\"/></w:rPr>", r("rain ")) + p("and wind") + p("End")))
                .containsExactly("rain and wind", "End");
        assertThat(texts(p("<w:rPr><w:del w:id=\"1\"/></w:rPr>", r("at the end"))))
                .containsExactly("at the end");
    }

    @Test
    void deleted_rows_and_cells_are_gone() {
        assertThat(texts("<w:tbl><w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr><w:tc>" + p("Gone")
                        + "</w:tc></w:tr><w:tr><w:trPr>"
                        + "<w:ins w:id=\"2\"/></w:trPr><w:tc>" + p("New")
                        + "</w:tc><w:tc><w:tcPr><w:cellDel w:id=\"3\"/></w:tcPr>"
                        + p("Gone too") + "</w:tc></w:tr></w:tbl>"))
                .containsExactly("New");
        assertThat(warnings).containsExactly(Warning.of(WarningCode.TRACKED_CHANGES_ACCEPTED, Place.line(1), 1, 2));
    }

    @Test
    void an_inserted_cell_is_told() {
        assertThat(texts("<w:tbl><w:tr><w:tc><w:tcPr><w:cellIns w:id=\"3\"/></w:tcPr>" + p("New")
                        + "</w:tc></w:tr></w:tbl>"))
                .containsExactly("New");
        assertThat(warnings).containsExactly(Warning.of(WarningCode.TRACKED_CHANGES_ACCEPTED, Place.line(1), 1, 0));
    }

    @Test
    void former_properties_are_not_looked_at() {
        assertThat(texts(p(
                                "<w:pPrChange w:id=\"1\"><w:pPr><w:outlineLvl w:val=\"0\"/><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr>"
                                        + "</w:pPrChange>",
                                "<w:r><w:rPr><w:rPrChange w:id=\"2\"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>Words</w:t></w:r>")
                        + p("More")))
                .containsExactly("Words", "More");
        assertThat(warnings).isEmpty();
    }

    private static String inserted(String text) {
        return "<w:ins w:id=\"8\" w:author=\"A\" w:date=\"2021-01-01T00:00:00Z\">" + r(text) + "</w:ins>";
    }

    private static String deleted(String text) {
        return "<w:del w:id=\"9\" w:author=\"A\"><w:r><w:delText xml:space=\"preserve\">" + text
                + "</w:delText></w:r></w:del>";
    }

    private List<String> texts(String body) {
        warnings.clear();
        return new WordFormat()
                .read(WordFile.of(body).bytes(), "test.docx", warnings::add).blocks().stream()
                        .map(Block::text)
                        .toList();
    }
}
