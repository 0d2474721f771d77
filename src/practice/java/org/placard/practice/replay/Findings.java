package org.placard.practice.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the record is inconsistent or silent, by what kind of trouble it is. */
final class Findings {

    private final Map<String, List<String>> byKind = new LinkedHashMap<>();

    void add(String kind, String detail) {
        List<String> details = byKind.computeIfAbsent(kind, one -> new ArrayList<>());
        if (!details.contains(detail)) {
            details.add(detail);
        }
    }

    Map<String, List<String>> byKind() {
        return byKind;
    }
}
