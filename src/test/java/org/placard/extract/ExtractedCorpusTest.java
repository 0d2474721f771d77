package org.placard.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command over real texts, its lines judged from outside: by what they print alone, as any other program would. */
class ExtractedCorpusTest {

    private static final Path COUNCIL =
            Path.of(System.getProperty("placard.shared", "../shared")).resolve("corpus/hrc");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> OPERATIVE = Set.of("operative", "sub");
    private static final Set<String> PREAMBULAR = Set.of("preambular", "sub");

    private int right;
    private int all;

    @Test
    void paragraphs_are_of_the_kind_that_the_labels_say() throws IOException {
        assumeTrue(Files.isDirectory(COUNCIL), () -> "No corpus at " + COUNCIL.toAbsolutePath());
        for (JsonNode line : extracted()) {
            Path labels = Path.of(line.get("file").asString().replace(".txt", ".json"));
            if (Files.exists(labels)) {
                compare(line, JSON.readTree(labels.toFile()).get("paragraphs"));
            }
        }
        assertThat(all).isGreaterThan(10_800);
        assertThat((double) right / all).as(right + " of " + all).isGreaterThan(0.999);
    }

    private static List<JsonNode> extracted() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Stream<Path> files = Files.list(COUNCIL)) {
            String[] texts = files.map(Path::toString)
                    .filter(file -> file.endsWith(".txt"))
                    .sorted()
                    .toArray(String[]::new);
            assertThat(new ExtractCommand(out, new PrintStream(System.err)).run(texts))
                    .isZero();
        }
        return out.toString(StandardCharsets.UTF_8).lines().map(JSON::readTree).toList();
    }

    private void compare(JsonNode line, JsonNode labels) {
        Map<String, String> kinds = new HashMap<>();
        line.get("paragraphs")
                .forEach(it -> kinds.putIfAbsent(
                        letters(it.get("text").asString()), it.get("kind").asString()));
        for (JsonNode label : labels) {
            String kind = label.get(0).asString();
            String words = label.get(3).asString().strip();
            boolean counts = kind.equals("operative") || kind.equals("preambular");
            if (counts && !words.matches("\\W*The (Human Rights Council|General Assembly),?\\W*")) {
                Set<String> fits = kind.equals("operative") ? OPERATIVE : PREAMBULAR;
                right += fits.contains(kinds.getOrDefault(letters(words), "none")) ? 1 : 0;
                all++;
            }
        }
    }

    private static String letters(String text) {
        String bare = text.replaceFirst("^\\s*(\\d+\\.|\\([a-z]+\\)|\\([ivx]+\\))\\s*", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "")
                .toLowerCase(Locale.ROOT);
        return bare.substring(0, Math.min(40, bare.length()));
    }
}
