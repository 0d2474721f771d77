package org.placard.texts.word;

import java.util.HashMap;
import java.util.Map;

/** A list as it is used: the definition, where it starts otherwise, and levels of its own. */
final class ListInstance {

    final String id;
    final Map<Integer, Integer> starts = new HashMap<>();
    final Map<Integer, ListLevel> levels = new HashMap<>();
    String definition;

    ListInstance(String id) {
        this.id = id;
    }
}
