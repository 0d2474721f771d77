package org.placard.texts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Labels of one text: each preambular and operative one must be found with its kind, by its first forty
 * letters.
 */
final class LabelledParagraphs {

    private final JsonNode labels;

    LabelledParagraphs(JsonNode document) {
        labels = document.get("paragraphs");
    }

    void compare(TextModel text, Tally tally) {
        Map<String, ParagraphKind> kinds = new HashMap<>();
        text.paragraphs().forEach(paragraph -> kinds.putIfAbsent(letters(paragraph.text()), paragraph.kind()));
        for (JsonNode label : labels) {
            String kind = label.get(0).asString();
            String first = label.get(3).asString();
            if ((kind.equals("preambular") || kind.equals("operative"))
                    && !first.startsWith("The Human Rights Council,")) {
                boolean right = isRight(kind, kinds.get(letters(first)));
                tally.found += right ? 1 : 0;
                tally.missed += right ? 0 : 1;
            }
        }
    }

    private static boolean isRight(String labelled, ParagraphKind read) {
        return read == ParagraphKind.SUB || read != null && read.name().equalsIgnoreCase(labelled);
    }

    private static String letters(String text) {
        String bare = text.replaceFirst("^\\s*(\\d+\\.|\\([a-z]+\\))\\s*", "").replaceAll("[^\\p{L}\\p{N}]+", "");
        return bare.substring(0, Math.min(40, bare.length())).toLowerCase(Locale.ROOT);
    }
}
