package org.placard.texts.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.texts.DraftReader;
import org.placard.texts.Footnote;
import org.placard.texts.FootnoteMark;
import org.placard.texts.Paragraph;
import org.placard.texts.ParagraphKind;
import org.placard.texts.Reading;
import org.placard.texts.TextKind;
import org.placard.texts.TextModel;
import org.placard.texts.UnreadableText;

/** Real documents, which lie outside the project and are skipped where they are absent. */
class PdfCorpusTest {

    private static final Path CORPUS = Path.of(System.getProperty("placard.shared", "../shared"), "corpus");

    @BeforeAll
    static void is_there() {
        assumeTrue(Files.isDirectory(CORPUS.resolve("pdf")), () -> "No PDF files at " + CORPUS.toAbsolutePath());
    }

    /** The raw text of these three was taken out of the same files by another program. */
    @ParameterizedTest
    @ValueSource(strings = {"A_C.1_80_L.1", "A_C.2_80_L.2", "A_C.5_80_L.3"})
    void what_is_read_from_letters_is_what_is_read_from_lines(String name) throws IOException {
        TextModel printed = read("pdf/" + name + ".pdf").text();
        TextModel written = read("ga_drafts/" + name + ".txt").text();
        assertThat(printed.paragraphs().stream().map(PdfCorpusTest::withMarks))
                .containsExactlyElementsOf(written.paragraphs().stream()
                        .map(PdfCorpusTest::withMarks)
                        .toList());
        assertThat(printed.with(List.of()))
                .usingRecursiveComparison()
                .ignoringFields("footnotes")
                .isEqualTo(written.with(List.of()));
        assertThat(texts(printed)).isEqualTo(texts(written));
    }

    @ParameterizedTest
    @CsvSource({"A_RES_73_3-EN, 73/3, 1, 7, 18th plenary meeting", "A_RES_73_8-EN, 73/8, 8, 1, 30th plenary meeting"})
    void adopted_resolutions_are_read_to_their_end(
            String name, String number, int preambular, int notes, String meeting) throws IOException {
        TextModel text = read("pdf/" + name + ".pdf").text();
        assertThat(text.kind()).isEqualTo(TextKind.ADOPTED_RESOLUTION);
        assertThat(text.symbol()).isEqualTo("A/RES/" + number);
        assertThat(text.number()).isEqualTo(number);
        assertThat(text.footnotes()).hasSize(notes);
        assertThat(text.paragraphs().stream()
                        .filter(it -> it.kind() == ParagraphKind.OTHER)
                        .map(Paragraph::text))
                .startsWith(meeting);
        assertThat(text.paragraphs().stream().flatMap(it -> it.marks().stream()))
                .hasSize(notes);
    }

    /** Every twelfth text; all of them, now and then, by hand. */
    @Test
    void what_goes_out_as_pdf_and_is_read_again_has_the_same_paragraphs() throws IOException {
        int all = 0;
        int same = 0;
        for (Path file : everyTwelfth()) {
            TextModel text = new DraftReader()
                    .readAny(Files.readAllBytes(file), file.toString())
                    .text();
            List<String> read = lines(new DraftReader()
                    .readAny(new PdfDocument().of(text), file.toString())
                    .text());
            List<String> written = lines(text);
            all += written.size();
            written.removeAll(read);
            same += lines(text).size() - written.size();
        }
        assertThat((double) same / all).as("%d of %d paragraphs", same, all).isGreaterThan(0.99);
    }

    private static List<Path> everyTwelfth() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("hrc", "ga_drafts")) {
            try (Stream<Path> texts = Files.list(CORPUS.resolve(folder))) {
                files.addAll(texts.filter(file -> file.toString().endsWith(".txt"))
                        .sorted()
                        .toList());
            }
        }
        return IntStream.range(0, files.size())
                .filter(i -> i % 12 == 0)
                .mapToObj(files::get)
                .toList();
    }

    private static List<String> lines(TextModel text) {
        return text.paragraphs().stream()
                .map(it -> it.kind() + "|" + it.number() + "|" + it.level() + "|" + it.text() + "|" + it.marks())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @Test
    void an_amendment_is_refused_by_name() {
        assertThatThrownBy(() -> read("pdf/A_80_L.29.pdf"))
                .isInstanceOfSatisfying(
                        UnreadableText.class, it -> assertThat(it.detail()).isEqualTo("amendment"));
    }

    private static Reading read(String file) throws IOException {
        return new DraftReader().read(Files.readAllBytes(CORPUS.resolve(file)), file);
    }

    private static List<String> texts(TextModel text) {
        return text.footnotes().stream().map(Footnote::text).toList();
    }

    /** The raw text has the marks among the words, and a gap after hyphens that do not break. */
    private static String withMarks(Paragraph paragraph) {
        StringBuilder text = new StringBuilder(paragraph.text());
        List<FootnoteMark> marks = paragraph.marks();
        for (int i = marks.size() - 1; i >= 0; i--) {
            text.insert(marks.get(i).at(), marks.get(i).mark());
        }
        return paragraph.kind() + " " + paragraph.number() + " "
                + text.toString().replace("- ", "-");
    }
}
