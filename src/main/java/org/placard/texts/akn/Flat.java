package org.placard.texts.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.placard.texts.FootnoteMark;

/**
 * The words of elements in one line, with the footnotes found in them. White space is drawn together unless the element
 * keeps it; deleted words are left out.
 */
final class Flat {

    /** A footnote where its mark stands. Order is its place among the footnotes where that is told, else null. */
    record Note(String order, String mark, String text, int line, String refersTo) {}

    private static final Set<String> BREAKS = Set.of("br", "eol", "eop");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "block",
            "num",
            "heading",
            "subheading",
            "content",
            "intro",
            "wrapUp",
            "item",
            "li",
            "tr",
            "td",
            "th",
            "listIntroduction",
            "listWrapUp",
            "caption",
            "point",
            "paragraph");

    private final Consumer<Element> passedOver;
    private final StringBuilder text = new StringBuilder();
    private final List<FootnoteMark> marks = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private String opener;
    private boolean kept;

    private Flat(Consumer<Element> passedOver) {
        this.passedOver = passedOver;
    }

    /** @param passedOver takes the elements whose words are not known to be words of the text */
    static Flat of(List<Element> elements, Consumer<Element> passedOver) {
        Flat flat = new Flat(passedOver);
        for (Element element : elements) {
            flat.append(" ", false);
            flat.inside(element, keeps(element, false));
        }
        flat.strip();
        return flat;
    }

    /** The words of one element, without a look at what is unknown in it. */
    static String text(Element element) {
        return of(List.of(element), unknown -> {}).text();
    }

    String text() {
        return text.toString();
    }

    List<FootnoteMark> marks() {
        return marks;
    }

    List<Note> notes() {
        return notes;
    }

    /** The words marked as the opener, or null. */
    String opener() {
        return opener;
    }

    private void inside(Element element, boolean keep) {
        for (Object child : element.children()) {
            if (child instanceof Element inner) {
                element(inner, keeps(inner, keep));
            } else {
                append((String) child, keep);
            }
        }
    }

    private void element(Element element, boolean keep) {
        if (element.is("authorialNote")) {
            note(element);
        } else if (element.is("noteRef")) {
            mark(element.get("marker"));
        } else if (element.is("sup") && element.has("class", "footnote")) {
            superscript(element);
        } else if (BREAKS.contains(element.name())) {
            append(" ", false);
        } else if (element.name().startsWith(Element.OTHER)
                || element.is("img", "documentRef", "componentRef", "foreign")) {
            passedOver.accept(element);
        } else if (!element.is("del")) {
            words(element, keep);
        }
    }

    private void words(Element element, boolean keep) {
        boolean block = BLOCKS.contains(element.name());
        append(block ? " " : "", false);
        int from = text.length();
        inside(element, keep);
        if (element.has("name", "akn4un:opener") && opener == null) {
            opener = text.substring(from);
        }
        append(block ? " " : "", false);
    }

    private void superscript(Element sup) {
        if (sup.elements().isEmpty()) {
            mark(text(sup));
        } else {
            sup.elements().forEach(inner -> element(inner, false));
        }
    }

    private void note(Element note) {
        String marker = note.get("marker") == null ? "" : note.get("marker");
        Flat words = of(blocks(note), passedOver);
        String order = note.get(Element.OWN + "order");
        notes.add(new Note(order, marker, words.text(), note.line(), note.get("refersTo")));
        mark(marker);
    }

    private static List<Element> blocks(Element note) {
        return note.elements().size() == 1 ? note.elements() : List.of(note);
    }

    private void mark(String mark) {
        if (mark != null && !mark.isEmpty()) {
            marks.add(new FootnoteMark(mark, text.length()));
        }
    }

    private void append(String words, boolean keep) {
        if (keep) {
            text.append(words);
            kept = true;
            return;
        }
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!space) {
                text.append(c);
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
    }

    private void strip() {
        int length = text.length();
        if (!kept && length > 0 && text.charAt(length - 1) == ' ') {
            text.setLength(length - 1);
            marks.replaceAll(mark -> new FootnoteMark(mark.mark(), Math.min(mark.at(), length - 1)));
        }
    }

    private static boolean keeps(Element element, boolean outer) {
        String space = element.get("xml:space");
        return space == null ? outer : space.equals("preserve");
    }
}
