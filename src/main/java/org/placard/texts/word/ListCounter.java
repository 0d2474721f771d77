package org.placard.texts.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Counts the paragraphs of lists as Word does: lists of one definition count on together, a list with a start of its own begins
 * there when it is used first, and a level begins again after one above it was used.
 */
final class ListCounter {

    private static final int HIGHEST = 32_767;

    private final Lists lists;
    private final Map<String, Integer[]> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    ListCounter(Lists lists) {
        this.lists = lists;
    }

    /** The label of the next paragraph of a list at a level, from 0; empty where it has none. */
    String next(ListInstance list, int level) {
        Integer[] count = counts.computeIfAbsent(lists.definition(list).id, id -> new Integer[ListLevel.COUNT]);
        if (begun.add(list.id)) {
            list.starts.keySet().stream()
                    .filter(started -> started >= 0 && started < ListLevel.COUNT)
                    .forEach(started -> count[started] = null);
        }
        for (int above = 0; above < level; above++) {
            count[above] = count[above] == null ? lists.start(list, above) : count[above];
        }
        count[level] = count[level] == null ? lists.start(list, level) : Math.min(HIGHEST, count[level] + 1);
        for (int below = level + 1; below < ListLevel.COUNT; below++) {
            count[below] = lists.level(list, below).startsAgainAfter(level, below) ? null : count[below];
        }
        return label(list, level, count);
    }

    private String label(ListInstance list, int level, Integer[] count) {
        ListLevel told = lists.level(list, level);
        if (told.format().equals("bullet")) {
            return told.text().isEmpty() ? "" : "•";
        }
        StringBuilder label = new StringBuilder();
        String text = told.text();
        for (int i = 0; i < text.length(); i++) {
            int named = text.charAt(i) == '%' && i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
            if (named >= 0 && named < ListLevel.COUNT) {
                label.append(number(list, named, count, told.legal()));
                i++;
            } else {
                label.append(text.charAt(i));
            }
        }
        return label.toString();
    }

    private String number(ListInstance list, int level, Integer[] count, boolean legal) {
        if (count[level] == null) {
            return "";
        }
        return NumberFormat.of(
                count[level], legal ? "decimal" : lists.level(list, level).format());
    }
}
