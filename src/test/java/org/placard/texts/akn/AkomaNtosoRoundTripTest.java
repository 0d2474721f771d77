package org.placard.texts.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.texts.DraftReader;
import org.placard.texts.TextModel;
import org.placard.texts.WithoutLines;

/**
 * Whatever the model can say, the XML says: it is valid, it comes back whole and in the same bytes, and its references find
 * what they name. Real texts lie outside the project and are skipped where they are absent.
 */
class AkomaNtosoRoundTripTest {

    // Texts come from a seed, which cannot be shrunk.
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void a_random_text_comes_back_whole(@ForAll long seed) throws Exception {
        ThereAndBack.of("seed " + seed, new RandomTexts(seed).next());
    }

    @ParameterizedTest
    @ValueSource(strings = {"corpus/hrc", "corpus/ga_drafts", "seed"})
    void a_real_text_comes_back_whole(String folder) throws Exception {
        for (Path file : texts(folder)) {
            ThereAndBack.of(file.toString(), read(Files.readAllBytes(file)));
        }
    }

    @Test
    void a_real_text_that_is_submitted_as_xml_is_read_as_it_was() throws Exception {
        int same = 0;
        List<Path> files = texts("corpus/ga_drafts");
        for (Path file : files) {
            TextModel text = read(Files.readAllBytes(file));
            TextModel submitted = read(AkomaNtoso.write(text));
            same += WithoutLines.of(submitted).equals(WithoutLines.of(text)) ? 1 : 0;
        }
        assertThat(same).isGreaterThanOrEqualTo(files.size() - 1);
    }

    @Test
    void the_schema_is_asked_where_it_is() throws Exception {
        Schema.assumeIsThere();
        String broken = new String(AkomaNtoso.write(new RandomTexts(1).next())).replace("<FRBRcountry", "<country");
        assertThat(Schema.faultsOf(broken.getBytes())).isNotEmpty();
    }

    private static TextModel read(byte[] file) {
        return new DraftReader().readAny(file, "text").text();
    }

    private static List<Path> texts(String folder) throws Exception {
        Path texts = Schema.SHARED.resolve(folder);
        assumeTrue(Files.isDirectory(texts), () -> "No texts at " + texts.toAbsolutePath());
        try (Stream<Path> files = Files.list(texts)) {
            return files.filter(file -> file.toString().matches(".*\\.(txt|md)"))
                    .sorted()
                    .toList();
        }
    }
}
