package org.placard.texts.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.placard.texts.DraftReader;
import org.placard.texts.Footnote;
import org.placard.texts.TextModel;
import org.placard.texts.WithoutLines;

/** What Placard writes as a Word document is the same text when it is read again. */
class RoundTripTest {

    private static final Path SHARED = Path.of(System.getProperty("placard.shared", "../shared"));

    @Test
    void the_sample_comes_back_as_it_was() throws IOException {
        TextModel seed = seed();
        assertThat(again(new WordDocument().of(seed))).isEqualTo(WithoutLines.of(seed));
    }

    @Test
    void the_same_text_gives_the_same_bytes() throws IOException {
        assertThat(new WordDocument().of(seed())).isEqualTo(new WordDocument().of(seed()));
    }

    @Test
    void real_texts_come_back_as_they_were() {
        corpus().forEach((name, text) ->
                assertThat(again(new WordDocument().of(text))).as(name).isEqualTo(WithoutLines.of(text)));
    }

    @Test
    void real_texts_in_the_styles_of_another_template_are_read_by_their_layout() {
        Map<String, TextModel> corpus = corpus();
        List<String> other = corpus.entrySet().stream()
                .filter(text -> !sorted(again(inOtherStyles(new WordDocument().of(text.getValue()))))
                        .equals(sorted(WithoutLines.of(text.getValue()))))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(1 - (double) other.size() / corpus.size())
                .as("the same; others: " + other)
                .isGreaterThan(0.99);
    }

    /** Footnotes in the order of their marks, as any document has them. */
    private static TextModel sorted(TextModel text) {
        List<Footnote> sorted = text.footnotes().stream()
                .sorted(Comparator.comparing(Footnote::mark).thenComparing(Footnote::text))
                .toList();
        return WithoutLines.of(text, sorted);
    }

    private static TextModel again(byte[] file) {
        return WithoutLines.of(new DraftReader().readAny(file, "again.docx").text());
    }

    private static TextModel seed() throws IOException {
        try (InputStream in =
                RoundTripTest.class.getResourceAsStream("/samples/draft-43-mutually-beneficial-cooperation.md")) {
            return new DraftReader().read(in.readAllBytes(), "seed.md").text();
        }
    }

    private static byte[] inOtherStyles(byte[] file) {
        return Parts.changed(file, part -> part.replace("w:val=\"UN ", "w:val=\"My "));
    }

    private static Map<String, TextModel> corpus() {
        assumeTrue(Files.isDirectory(SHARED.resolve("corpus")), () -> "No corpus at " + SHARED.toAbsolutePath());
        Map<String, TextModel> texts = new TreeMap<>();
        for (String folder : List.of("hrc", "ga_drafts")) {
            try (Stream<Path> files = Files.list(SHARED.resolve("corpus").resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".txt"))
                        .forEach(file -> texts.put(file.getFileName().toString(), text(file)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        assertThat(texts).hasSizeGreaterThan(400);
        return texts;
    }

    private static TextModel text(Path file) {
        try {
            return new DraftReader()
                    .readAny(Files.readAllBytes(file), file.toString())
                    .text();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
