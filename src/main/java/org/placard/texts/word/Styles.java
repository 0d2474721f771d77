package org.placard.texts.word;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The styles of a file, each with what it inherits. */
final class Styles {

    private static final int MOST = 5_000;

    /** Cyclic or endless inheritance ends here. */
    private static final int GENERATIONS = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private final Refusing refusing;

    Styles(WordPackage parts) {
        this.refusing = parts.refusing();
        String part = parts.part("styles");
        if (part != null) {
            Xml.walk(parts.archive(), part, refusing, xml -> xml.children(() -> take(xml)));
        }
    }

    /** The name that a style has in Word, in lower case; empty for an unknown one. */
    String name(String id) {
        Style style = styles.get(id);
        return style == null ? "" : style.name();
    }

    boolean isHeading(String id) {
        Integer outline = inherited(id, Style::outline);
        return outline != null && outline < 9;
    }

    /** The list that paragraphs of a style belong to, or null. */
    String list(String id) {
        return inherited(id, Style::list);
    }

    boolean isSuperscript(String id) {
        return Boolean.TRUE.equals(inherited(id, Style::superscript));
    }

    boolean isHidden(String id) {
        return Boolean.TRUE.equals(inherited(id, Style::hidden));
    }

    /** The styles that inherit from each other, from one on. */
    <T> T inherited(String id, Function<Style, T> property) {
        Style style = styles.get(id);
        for (int i = 0; style != null && i < GENERATIONS; i++) {
            T value = property.apply(style);
            if (value != null) {
                return value;
            }
            style = styles.get(style.parent());
        }
        return null;
    }

    private void take(Xml xml) {
        String id = xml.attribute("styleId");
        if (!xml.name().equals("style") || id == null) {
            return;
        }
        if (styles.size() == MOST) {
            throw refusing.excessive("styles");
        }
        StyleReader reader = new StyleReader(xml);
        styles.put(id, reader.read(id));
    }
}
