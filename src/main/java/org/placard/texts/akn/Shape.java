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

    private static final String[] BLOCKS = {"p", "block", "heading", "subheading", "tblock", "table", "foreign"};

    /** What of a list belongs to the paragraph above it. */
    static final String[] OPENING = {"heading", "subheading", "intro", "listIntroduction"};

    private String number;
    private final List<Element> words = new ArrayList<>();
    private final List<Element> below = new ArrayList<>();

    static Shape of(Element element) {
        Shape shape = new Shape();
        if (element.is("li")) {
            shape.takeMixed(element);
        } else {
            element.elements().forEach(shape::take);
        }
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

    /** An item of HTML holds words beside its blocks, too. */
    private void takeMixed(Element item) {
        Element open = null;
        for (Object child : item.children()) {
            if (child instanceof Element block && (isList(block) || block.is(BLOCKS))) {
                take(block);
                open = null;
            } else {
                open = open == null ? opened(item) : open;
                open.addChild(child);
            }
        }
    }

    private Element opened(Element item) {
        Element run = new Element("li", item.line()).with("xml:space", item.get("xml:space"));
        words.add(run);
        return run;
    }

    private void take(Element child) {
        if (child.is("num")) {
            number = number(Flat.text(child));
        } else if (WRAPPERS.contains(child.name())) {
            child.elements().forEach(this::take);
        } else if (isList(child)) {
            child.elements().stream().filter(inner -> inner.is(OPENING)).forEach(this::introduction);
            below.add(child);
        } else if (child.is(BLOCKS)) {
            words.add(child);
        } else {
            below.add(child);
        }
    }

    private void introduction(Element introduction) {
        if (introduction.is("intro")) {
            words.addAll(introduction.elements());
        } else {
            words.add(introduction);
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
