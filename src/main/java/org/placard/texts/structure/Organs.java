package org.placard.texts.structure;

/** Short names of the organs that resolutions come from. */
final class Organs {

    private Organs() {}

    static String shortName(String name) {
        return switch (name) {
            case "Human Rights Council" -> "HRC";
            case "General Assembly" -> "GA";
            case "Economic and Social Council" -> "ECOSOC";
            default -> "SC";
        };
    }
}
