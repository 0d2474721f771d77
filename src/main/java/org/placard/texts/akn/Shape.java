package org.placard.texts.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What an element of a hierarchy or a list is made of, however it was marked up: its number, the blocks that hold its words,
 * and what stands below it.
 */
final class Shape {

    private static final Set<String> WRAPPERS = Set.of("content", "intro", "wrapUp");
    private static final Set<String> LISTS = Set.of("list", "blockList", "sublist", "ul", "ol");

    private String number;
    private final List<Element> words = new ArrayList<>();
    private final List<Element> below = new ArrayList<>();

    static Shape of(Element element) {
        Shape shape = new Shape();
        element.elements().forEach(shape::take);
        return shape;
    }

    static boolean isList(Element element) {
        return LISTS.contains(element.name());
    }

    /** The number without the points and parentheses around it; null when there is none. */
    String number() {
        return number;
    }

    List<Element> words() {
        return words;
    }

    List<Element> below() {
        return below;
    }

    private void take(Element child) {
        if (child.is("num")) {
            number = number(Flat.text(child));
        } else if (WRAPPERS.contains(child.name())) {
            child.elements().forEach(this::take);
        } else if (isList(child)) {
            child.elements().stream()
                    .filter(inner -> inner.is("intro", "listIntroduction"))
                    .forEach(this::introduction);
            below.add(child);
        } else if (child.is("p", "block", "heading", "subheading", "tblock", "table", "foreign")) {
            words.add(child);
        } else {
            below.add(child);
        }
    }

    private void introduction(Element introduction) {
        if (introduction.is("listIntroduction")) {
            words.add(introduction);
        } else {
            words.addAll(introduction.elements());
        }
    }

    static String number(String printed) {
        boolean inside = printed.startsWith("(") && printed.endsWith(")") && printed.length() > 1;
        if (inside) {
            return printed.substring(1, printed.length() - 1);
        }
        boolean ended = printed.endsWith(".") || printed.endsWith(")");
        return ended ? printed.substring(0, printed.length() - 1) : printed;
    }
}
