package org.placard.texts.word;

import java.util.HashMap;
import java.util.Map;

/** Reads {@code numbering.xml}. */
final class ListsReader {

    private static final int MOST = 5_000;
    private static final int LONGEST_TEXT = 40;

    /** What Word counts to. */
    private static final int HIGHEST = 32_767;

    private final Refusing refusing;
    private final Map<String, ListDefinition> definitions = new HashMap<>();
    private final Map<String, ListInstance> instances = new HashMap<>();

    ListsReader(Refusing refusing) {
        this.refusing = refusing;
    }

    Map<String, ListDefinition> definitions() {
        return definitions;
    }

    Map<String, ListInstance> instances() {
        return instances;
    }

    void read(Xml xml) {
        xml.children(() -> {
            if (definitions.size() + instances.size() == MOST) {
                throw refusing.excessive("lists");
            }
            if (xml.name().equals("abstractNum") && xml.attribute("abstractNumId") != null) {
                definition(xml, new ListDefinition(xml.attribute("abstractNumId")));
            } else if (xml.name().equals("num") && xml.attribute("numId") != null) {
                instance(xml, new ListInstance(xml.attribute("numId")));
            }
        });
    }

    private void definition(Xml xml, ListDefinition definition) {
        definitions.put(definition.id, definition);
        xml.children(() -> {
            switch (xml.name()) {
                case "lvl" -> level(xml, definition.levels);
                case "numStyleLink" -> definition.takesLevelsFrom = xml.value();
                default -> {}
            }
        });
    }

    private void instance(Xml xml, ListInstance instance) {
        instances.put(instance.id, instance);
        xml.children(() -> {
            switch (xml.name()) {
                case "abstractNumId" -> instance.definition = xml.value();
                case "lvlOverride" -> override(xml, instance, xml.number("ilvl", -1, ListLevel.COUNT));
                default -> {}
            }
        });
    }

    private static void override(Xml xml, ListInstance instance, Integer level) {
        xml.children(() -> {
            if (xml.name().equals("lvl")) {
                level(xml, instance.levels);
            } else if (xml.name().equals("startOverride") && level != null) {
                instance.starts.put(level, numberOr(xml.number("val", 0, HIGHEST), 1));
            }
        });
    }

    private static void level(Xml xml, Map<Integer, ListLevel> levels) {
        Integer number = xml.number("ilvl", -1, ListLevel.COUNT);
        Map<String, String> told = new HashMap<>();
        boolean[] legal = {false};
        xml.children(() -> {
            told.put(xml.name(), xml.value());
            legal[0] |= xml.name().equals("isLgl") && xml.on();
        });
        if (number != null && number >= 0 && number < ListLevel.COUNT) {
            levels.put(number, level(told, legal[0]));
        }
    }

    private static ListLevel level(Map<String, String> told, boolean legal) {
        String text = told.get("lvlText") == null ? "" : told.get("lvlText");
        String format = told.get("numFmt");
        return new ListLevel(
                numberOr(number(told.get("start")), 0),
                format == null ? "decimal" : format,
                text.substring(0, Math.min(text.length(), LONGEST_TEXT)),
                number(told.get("lvlRestart")),
                legal,
                told.get("pStyle"));
    }

    private static Integer number(String value) {
        boolean digits = value != null && value.matches("\\d{1,9}");
        return digits ? Integer.valueOf(Math.min(HIGHEST, Integer.parseInt(value))) : null;
    }

    private static int numberOr(Integer number, int otherwise) {
        return number == null ? otherwise : number;
    }
}
