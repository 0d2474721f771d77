package org.placard.texts.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.placard.texts.Adoption;
import org.placard.texts.DraftReader;
import org.placard.texts.TextDifference;
import org.placard.texts.TextDifference.Change;
import org.placard.texts.TextDifference.Words;
import org.placard.texts.TextKind;
import org.placard.texts.TextModel;
import org.placard.texts.pdf.PdfDocument;

/** A text with what changed since an earlier one. */
class ComparedTextTest {

    private static final String LATER = """
            Human Rights Council

            Belarus and Yemen: draft resolution

            43/... The right to read

            The Human Rights Council,

            *Reaffirming* the whole Charter,<sup>1</sup> and more,

            1. *Decides* to read.

            <sup>1</sup> A/RES/1.
            """;

    private static final List<TextDifference> DIFFERENCES = List.of(
            new TextDifference(Change.CHANGED, null, null, List.of(same("The right to"), gone("write"), come("read"))),
            new TextDifference(Change.SAME, "", "", List.of(same("The Human Rights Council,"))),
            new TextDifference(
                    Change.CHANGED,
                    "PP 1",
                    "PP 1",
                    List.of(same("Reaffirming the"), come("whole"), same("Charter, and more,"))),
            new TextDifference(Change.DELETED, "OP 1", null, List.of(gone("Decides to write;"))),
            new TextDifference(Change.SAME, "OP 2", "OP 1", List.of(same("Decides to read."))));

    @Test
    void insertions_and_deletions_are_marked_as_such() {
        assertThat(html())
                .contains("The right to <del>write</del> <ins>read</ins></h1>")
                .contains("Reaffirming the <ins>whole</ins> Charter,<sup class=\"mark\">")
                .contains("<del>1. </del><del>Decides to write;</del>")
                .contains("<span class=\"label\">1.</span> <del>2.</del> <em>Decides</em> to read.");
    }

    @Test
    void it_says_how_to_read_it() {
        assertThat(html())
                .contains("Compared with A/HRC/43/L.1: <del>what was deleted is struck through</del>, "
                        + "<ins>what was inserted is underlined</ins>.");
    }

    @Test
    void what_is_known_of_the_adoption_stands_at_the_end() {
        String page = html(adopted());
        assertThat(page).contains("The Human Rights Council</em>,");
        assertThat(page).containsOnlyOnce("40th meeting").containsOnlyOnce("Decides</em> to read.");
        assertThat(page.indexOf("to read.")).isLessThan(page.indexOf("40th meeting"));
    }

    @Test
    void it_goes_out_as_pdf_too() throws IOException {
        byte[] pdf =
                new PdfDocument().compared(text(), "A/HRC/43/L.1", DIFFERENCES).orElseThrow();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("The right to write read", "1. Decides to write;", "inserted is underlined");
        }
    }

    private static String html() {
        return html(text());
    }

    private static String html(TextModel text) {
        return new String(
                new HtmlDocument().compared(text, "A/HRC/43/L.1", DIFFERENCES).orElseThrow(), StandardCharsets.UTF_8);
    }

    /** The later text, adopted at a meeting that its paragraphs do not name. */
    private static TextModel adopted() {
        TextModel later = text();
        return new TextModel(
                TextKind.ADOPTED_RESOLUTION,
                later.organ(),
                "A/HRC/RES/43/1",
                43,
                null,
                null,
                null,
                "43/1",
                later.title(),
                null,
                null,
                null,
                List.of(),
                later.paragraphs(),
                later.footnotes(),
                null,
                new Adoption(40, null, false, null, null, null, List.of(), List.of(), List.of()));
    }

    private static TextModel text() {
        return new DraftReader()
                .read(LATER.getBytes(StandardCharsets.UTF_8), "later.md")
                .text();
    }

    private static Words same(String text) {
        return new Words(Change.SAME, text);
    }

    private static Words gone(String text) {
        return new Words(Change.DELETED, text);
    }

    private static Words come(String text) {
        return new Words(Change.INSERTED, text);
    }
}
