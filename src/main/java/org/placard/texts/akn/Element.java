package org.placard.texts.akn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An element of an XML document, with its children in order: elements and strings. Its name is the local name if it is of
 * Akoma Ntoso; {@code placard:} stands before what is Placard's own, and {@code other:} before all else.
 */
final class Element {

    /** The names of what the standard has no place for. */
    static final String OWN = "placard:";

    static final String OTHER = "other:";

    private final String name;
    private final int line;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> children = new ArrayList<>();

    /** @param line of the source where it starts, from 1 */
    Element(String name, int line) {
        this.name = name;
        this.line = line;
    }

    static Element of(String name) {
        return new Element(name, 0);
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    boolean is(String... names) {
        for (String one : names) {
            if (one.equals(name)) {
                return true;
            }
        }
        return false;
    }

    Map<String, String> attributes() {
        return Collections.unmodifiableMap(attributes);
    }

    List<Object> children() {
        return Collections.unmodifiableList(children);
    }

    /** The value of an attribute, or null. */
    String get(String attribute) {
        return attributes.get(attribute);
    }

    boolean has(String attribute, String value) {
        return value.equals(attributes.get(attribute));
    }

    /** Sets an attribute, or leaves it out where the value is null. */
    Element with(String attribute, Object value) {
        if (value != null) {
            attributes.put(attribute, value.toString());
        }
        return this;
    }

    Element add(Element child) {
        if (child != null) {
            children.add(child);
        }
        return this;
    }

    Element add(String text) {
        if (!text.isEmpty()) {
            children.add(text);
        }
        return this;
    }

    /** Adds a child of another element: an element or words. */
    Element addChild(Object child) {
        children.add(child);
        return this;
    }

    /** Adds a new child, and gives it. */
    Element child(String childName) {
        Element child = of(childName);
        children.add(child);
        return child;
    }

    void remove(Element child) {
        children.remove(child);
    }

    List<Element> elements() {
        return children.stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    /** The first child of a name, or null. */
    Element first(String childName) {
        return elements().stream()
                .filter(child -> child.is(childName))
                .findFirst()
                .orElse(null);
    }

    /** This element and all below it, in document order. */
    List<Element> all() {
        List<Element> all = new ArrayList<>();
        gather(all);
        return all;
    }

    /** All below of one of these names, in document order. */
    List<Element> all(String... names) {
        List<Element> all = all();
        return all.subList(1, all.size()).stream()
                .filter(element -> element.is(names))
                .toList();
    }

    private void gather(List<Element> all) {
        all.add(this);
        for (Object child : children) {
            if (child instanceof Element element) {
                element.gather(all);
            }
        }
    }

    boolean isEmpty() {
        return children.isEmpty();
    }
}
