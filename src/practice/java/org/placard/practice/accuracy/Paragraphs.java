package org.placard.practice.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.placard.texts.ParagraphKind;
import org.placard.texts.Reading;
import org.placard.texts.TextModel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Labelled paragraphs: each preambular and operative one must be found with its kind, by its first forty letters. */
public final class Paragraphs {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern ENACTING = Pattern.compile("^\\W*The (Human Rights Council|General Assembly),?\\W*$");
    private static final Pattern NUMBERING = Pattern.compile("^\\s*(\\d+\\.|\\([a-z]+\\))\\s*");
    private static final int FIRST_LETTERS = 40;

    private Paragraphs() {}

    /** Over all texts that have such labels beside them. */
    public static Score of(Texts texts) {
        Score score = Score.NONE;
        for (Map.Entry<String, Reading> read : texts.readings().entrySet()) {
            Path file = texts.files().get(read.getKey());
            Path labels = file.resolveSibling(read.getKey().replaceFirst("\\.\\w+$", ".json"));
            if (Files.exists(labels)) {
                score = score.plus(of(read.getValue().text(), tree(labels).get("paragraphs")));
            }
        }
        return score;
    }

    private static Score of(TextModel text, JsonNode labels) {
        Map<String, ParagraphKind> kinds = new HashMap<>();
        text.paragraphs().forEach(paragraph -> kinds.putIfAbsent(letters(paragraph.text()), paragraph.kind()));
        Score score = Score.NONE;
        for (JsonNode label : labels) {
            String kind = label.get(0).asString();
            String first = label.get(3).asString().strip();
            boolean counts = kind.equals("preambular") || kind.equals("operative");
            if (counts && !ENACTING.matcher(first).find()) {
                boolean right = isRight(kind, kinds.get(letters(first)));
                score = score.plus(new Score(right ? 1 : 0, right ? 0 : 1, 0));
            }
        }
        return score;
    }

    private static boolean isRight(String labelled, ParagraphKind read) {
        return read == ParagraphKind.SUB || read != null && Words.of(read).equals(labelled);
    }

    private static String letters(String text) {
        String bare = NUMBERING.matcher(text).replaceFirst("").replaceAll("[^\\p{L}\\p{N}]+", "");
        String lower = bare.toLowerCase(Locale.ROOT);
        return lower.substring(0, Math.min(FIRST_LETTERS, lower.length()));
    }

    private static JsonNode tree(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
