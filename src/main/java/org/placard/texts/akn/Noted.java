package org.placard.texts.akn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placard.texts.Footnote;

/**
 * Puts footnotes where their marks stand: the first mark takes the first footnote that bears it, the second the second, and
 * marks beyond those point to the last. A mark without a footnote stays a mark.
 */
final class Noted {

    private static final Deque<Integer> NONE = new ArrayDeque<>();

    private final List<Footnote> notes;
    private final Eids eIds;
    private final Map<Integer, Element> placed = new LinkedHashMap<>();
    private final Map<String, String> lastOf = new HashMap<>();
    private final Map<String, Deque<Integer>> waiting = new HashMap<>();

    Noted(List<Footnote> notes, Eids eIds) {
        this.notes = notes;
        this.eIds = eIds;
        for (int i = 0; i < notes.size(); i++) {
            waiting.computeIfAbsent(notes.get(i).mark(), mark -> new ArrayDeque<>())
                    .add(i);
        }
    }

    Element mark(String mark) {
        Element sup = Element.of("sup").with("class", "footnote");
        Integer note = waiting.getOrDefault(mark, NONE).poll();
        if (note != null) {
            return sup.add(place(note));
        }
        String last = lastOf.get(mark);
        return last == null
                ? sup.add(mark)
                : sup.add(Element.of("noteRef").with("marker", mark).with("href", "#" + last));
    }

    /** The footnotes whose marks the text has lost. */
    List<Element> left() {
        List<Element> left = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            if (!placed.containsKey(i)) {
                left.add(place(i));
            }
        }
        return left;
    }

    /** The element of the first footnote with this text, or null. Ask it after all are placed. */
    Element withText(String text) {
        for (int i = 0; i < notes.size(); i++) {
            if (notes.get(i).text().equals(text)) {
                return placed.get(i);
            }
        }
        return null;
    }

    /** Says of each footnote which it is, where the document does not have them in their order. */
    void tellOrder(Element document) {
        List<Element> inOrder = new ArrayList<>(new TreeMap<>(placed).values());
        if (!document.all("authorialNote").equals(inOrder)) {
            placed.forEach((note, element) -> element.with(Element.OWN + "order", note + 1));
        }
    }

    private Element place(int note) {
        String eId = eIds.next("", "ftn");
        Element element = Element.of("authorialNote")
                .with("eId", eId)
                .with("marker", notes.get(note).mark())
                .with("placement", "bottom");
        Inlines.plain(element.child("p"), notes.get(note).text());
        placed.put(note, element);
        lastOf.put(notes.get(note).mark(), eId);
        return element;
    }
}
