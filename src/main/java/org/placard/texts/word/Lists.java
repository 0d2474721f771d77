package org.placard.texts.word;

import java.util.Map;

/** The lists of a file, as {@code numbering.xml} tells them. */
final class Lists {

    private static final int GENERATIONS = 5;

    private final Map<String, ListDefinition> definitions;
    private final Map<String, ListInstance> instances;
    private final Styles styles;

    Lists(WordPackage parts, Styles styles) {
        this.styles = styles;
        String part = parts.part("numbering");
        ListsReader reader = new ListsReader(parts.refusing());
        if (part != null) {
            Xml.walk(parts.archive(), part, parts.refusing(), reader::read);
        }
        definitions = reader.definitions();
        instances = reader.instances();
    }

    /** The list of an identifier, or null: "0" and what is not defined are none. */
    ListInstance instance(String id) {
        ListInstance instance = id == null ? null : instances.get(id);
        return instance == null || definitions.get(instance.definition) == null ? null : instance;
    }

    /** The definition of a list, followed through the styles that lend their levels. */
    ListDefinition definition(ListInstance instance) {
        ListDefinition definition = definitions.get(instance.definition);
        for (int i = 0; definition.takesLevelsFrom != null && i < GENERATIONS; i++) {
            ListInstance lender = instance(styles.list(definition.takesLevelsFrom));
            if (lender == null) {
                return definition;
            }
            definition = definitions.get(lender.definition);
        }
        return definition;
    }

    /** The level in a list that paragraphs of a style have: as the list says of the style or its parents, else as these say. */
    int levelOf(ListInstance instance, String style) {
        ListDefinition definition = definition(instance);
        Integer linked = styles.inherited(style, it -> definition.levelOf(it.id()));
        Integer told = linked == null ? styles.inherited(style, Style::level) : linked;
        return told == null ? 0 : told;
    }

    ListLevel level(ListInstance instance, int level) {
        ListLevel own = instance.levels.get(level);
        return own == null ? definition(instance).levels.getOrDefault(level, ListLevel.UNTOLD) : own;
    }

    /** Where a level starts to count in a list. */
    int start(ListInstance instance, int level) {
        return instance.starts.getOrDefault(level, level(instance, level).start());
    }
}
