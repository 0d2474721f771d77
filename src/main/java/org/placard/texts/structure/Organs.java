package org.placard.texts.structure;

import java.util.List;

/** Short names of the organs that resolutions come from. */
final class Organs {

    private static final List<String> NAMES =
            List.of("Human Rights Council", "General Assembly", "Economic and Social Council", "Security Council");

    private Organs() {}

    /** Null for a name that is no organ's. */
    static String known(String name) {
        return NAMES.contains(name) ? shortName(name) : null;
    }

    static String shortName(String name) {
        return switch (name) {
            case "Human Rights Council" -> "HRC";
            case "General Assembly" -> "GA";
            case "Economic and Social Council" -> "ECOSOC";
            default -> "SC";
        };
    }
}
