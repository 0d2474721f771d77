package org.placard.texts.word;

import java.util.HashMap;
import java.util.Map;

/** A list as it is defined: its levels, or the style that it takes them from. */
final class ListDefinition {

    final String id;
    final Map<Integer, ListLevel> levels = new HashMap<>();
    String takesLevelsFrom;

    ListDefinition(String id) {
        this.id = id;
    }

    /** The level whose paragraphs have a style, or null. */
    Integer levelOf(String style) {
        return levels.entrySet().stream()
                .filter(level -> style.equals(level.getValue().style()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
