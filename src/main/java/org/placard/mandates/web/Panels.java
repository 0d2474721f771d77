package org.placard.mandates.web;

import java.util.Arrays;
import java.util.List;
import org.placard.mandates.Mandate;

/** Reads a panel as people write it: one person in a line, {@code Jane Doe; CHE; moderator}, the last two as they apply. */
final class Panels {

    private static final String MODERATOR = "moderator";

    private Panels() {}

    static List<Mandate.Panellist> read(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(Panels::panellist)
                .toList();
    }

    private static Mandate.Panellist panellist(String line) {
        List<String> parts = Arrays.stream(line.split(";")).map(String::strip).toList();
        List<String> rest = parts.subList(1, parts.size());
        String state = rest.stream()
                .filter(part -> !part.isEmpty() && !part.equalsIgnoreCase(MODERATOR))
                .findFirst()
                .orElse(null);
        return new Mandate.Panellist(parts.get(0), state, rest.stream().anyMatch(MODERATOR::equalsIgnoreCase));
    }
}
