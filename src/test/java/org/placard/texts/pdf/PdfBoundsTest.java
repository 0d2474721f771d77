package org.placard.texts.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.placard.texts.Place;
import org.placard.texts.Warning;

/** What a file may cost, counted once; and pages made to hurt, on which work must not grow with the square of their letters. */
class PdfBoundsTest {

    private static final int MANY = 200_000;
    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void unpacked_bytes_count_once() throws IOException {
        int most = (int) (Budget.BYTES / MEGABYTE);
        assertThat(unpacked(most - 1).getLength()).isEqualTo((most - 1L) * MEGABYTE);
        assertThatThrownBy(() -> unpacked(most + 1))
                .isInstanceOf(Budget.Overspent.class)
                .hasMessage("pdf-bytes");
    }

    @Test
    void hyphens_at_the_ends_of_many_lines() {
        List<PrintedLine> lines = Collections.nCopies(MANY, line("abc-"));
        Hyphens hyphens = new Hyphens(List.of());
        inTime(() -> assertThat(hyphens.join(lines).text()).hasSize(4 * MANY));
    }

    @Test
    void raised_letters_that_are_no_marks() {
        List<Glyph> letters = new ArrayList<>(List.of(letter("A", 0, 100, 10)));
        for (int i = 1; i < MANY; i++) {
            letters.add(letter("x", i, 90, 5));
        }
        for (int i = 0; i < MANY; i++) {
            letters.add(letter("A", MANY + i, 100, 10));
        }
        inTime(() -> assertThat(LineText.of(letters, List.of()).text()).hasSize(2 * MANY));
    }

    @Test
    void raised_figures_in_a_long_line() {
        List<Glyph> letters = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            letters.add(letter("A", 2 * i, 100, 10));
            letters.add(i % 2 == 0 ? letter("1", 2 * i + 1, 90, 5) : letter("B", 2 * i + 1, 100, 10));
        }
        inTime(() -> assertThat(LineText.of(letters, List.of()).marks()).hasSize(MANY / 2));
    }

    @Test
    void spaces_in_a_line_of_many_columns() {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            glyphs.add(letter("A", 100f * i, 100, 10));
            glyphs.add(letter(" ", 100f * i, 100, 10));
        }
        Budget budget = new Budget(60_000, 60_000);
        inTime(() -> assertThat(Rows.segments(glyphs, budget)).hasSize(MANY));
    }

    @Test
    void a_table_of_many_parts_at_the_top() {
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < MANY / 4; i++) {
            segments.add(Segment.of(List.of(letter("A", i, 1, 10)), List.of(), 1));
        }
        segments.add(Segment.of(List.of(letter("Distr", 400, 100, 10)), List.of(), 100));
        Sheet sheet = new Sheet(1, 600, 800, segments, List.of());
        inTime(() -> assertThat(MastheadOrder.of(sheet)).hasSizeGreaterThan(MANY / 4));
    }

    @Test
    void a_warning_names_the_page_of_the_file_even_after_empty_pages() throws IOException {
        TypedPdf pdf = new TypedPdf();
        pdf.at(
                124,
                90,
                pdf.unicode(),
                10,
                "Noting a paragraph with a \u200emark, and\u200f another of them, in a text,");
        pdf.document.getPages().insertBefore(new PDPage(), pdf.document.getPage(0));
        List<Warning> warnings = new ArrayList<>();
        new PdfFormat().read(pdf.bytes(), "test.pdf", warnings::add);
        assertThat(warnings).extracting(Warning::place).contains(Place.line(2));
    }

    private static COSStream unpacked(int megabytes) throws IOException {
        Budget budget = new Budget(60_000, 60_000);
        COSStream stream = new COSStream(new BoundedStore(budget));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream deflated = new DeflaterOutputStream(packed)) {
            deflated.write(new byte[megabytes * MEGABYTE]);
        }
        try (OutputStream raw = stream.createRawOutputStream()) {
            packed.writeTo(raw);
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        new Unpacking(budget).unpack(stream);
        return stream;
    }

    private static Glyph letter(String text, float x, float y, float size) {
        return new Glyph(text, x, y, 1, size, false, false);
    }

    private static PrintedLine line(String text) {
        return new PrintedLine(text, List.of(), 0, 10, 0, 10, 5, 0, false, false);
    }

    private static void inTime(Runnable work) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), work::run);
    }
}
