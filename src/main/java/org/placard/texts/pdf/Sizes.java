package org.placard.texts.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The size that most letters have. */
final class Sizes {

    private Sizes() {}

    static float most(List<Glyph> glyphs) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Glyph glyph : glyphs) {
            counts.merge(Math.round(glyph.size() * 4), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey() / 4f)
                .orElse(0f);
    }
}
