package org.placard.texts.akn;

import java.util.HashMap;
import java.util.Map;

/**
 * Identifiers of the elements of one expression by the naming convention: {@code sec_I__para_7__list_1__point_a}. No two are
 * the same: one that would be, gets a running number.
 */
final class Eids {

    private final Map<String, Integer> taken = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** An identifier with the number that the document gives. */
    String numbered(String parent, String type, String number) {
        String clean = number.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return clean.isEmpty() ? next(parent, type) : unique(prefix(parent) + type + "_" + clean);
    }

    /** An identifier with the next number within its parent. */
    String next(String parent, String type) {
        String start = prefix(parent) + type + "_";
        return unique(start + counts.merge(start, 1, Integer::sum));
    }

    private static String prefix(String parent) {
        return parent.isEmpty() ? "" : parent + "__";
    }

    private String unique(String wanted) {
        int before = taken.merge(wanted, 1, Integer::sum);
        return before == 1 ? wanted : unique(wanted + "-" + before);
    }
}
