package org.placard.practice.accuracy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Labelled texts that are measured together.
 *
 * @param keptAside whether nobody looked at them while the grammar was written: of these only figures are printed
 */
public record LabelSet(String name, boolean keptAside, List<LabelledText> texts) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String OWN = "/texts/labels/";

    /** The four sets; one whose labels are absent has no texts. */
    public static List<LabelSet> all(Path shared) {
        List<LabelledText> labelled = texts(
                JSON.readTree(shared.resolve("corpus/labels/mandates.json").toFile()));
        Set<String> aside = Set.copyOf(lines("kept-aside.txt"));
        return List.of(
                new LabelSet("labelled, looked at", false, part(labelled, aside, false)),
                new LabelSet("labelled, kept aside", true, part(labelled, aside, true)),
                new LabelSet("own labels, looked at", false, own("dev.json")),
                new LabelSet("own labels, blind", true, own("blind.json")));
    }

    private static List<LabelledText> part(List<LabelledText> all, Set<String> aside, boolean kept) {
        return all.stream().filter(text -> aside.contains(text.file()) == kept).toList();
    }

    private static List<LabelledText> own(String name) {
        try (InputStream in = LabelSet.class.getResourceAsStream(OWN + name)) {
            return in == null ? List.of() : texts(JSON.readTree(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(String name) {
        try (InputStream in = LabelSet.class.getResourceAsStream(OWN + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<LabelledText> texts(JsonNode documents) {
        List<LabelledText> texts = new ArrayList<>();
        for (JsonNode document : documents) {
            List<Label> labels = new ArrayList<>();
            document.get("mandates").forEach(label -> labels.add(Label.of(label)));
            String file = document.get("file").asString();
            texts.add(new LabelledText(file.substring(file.lastIndexOf('/') + 1), labels));
        }
        return texts;
    }
}
