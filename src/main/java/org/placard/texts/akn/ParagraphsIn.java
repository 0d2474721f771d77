package org.placard.texts.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.placard.texts.Paragraph;
import org.placard.texts.ParagraphKind;

/** Gathers paragraphs and footnotes in the order in which a document has them. */
final class ParagraphsIn {

    private final Consumer<Element> passedOver;
    private final Counter counter = new Counter();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Flat.Note> notes = new ArrayList<>();

    ParagraphsIn(Consumer<Element> passedOver) {
        this.passedOver = passedOver;
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    List<Flat.Note> notes() {
        return notes;
    }

    void passOver(Element element) {
        passedOver.accept(element);
    }

    /** Takes the footnotes out of words that are no paragraph. */
    void notesOf(Element words) {
        notes.addAll(Flat.of(List.of(words), passedOver).notes());
    }

    /** Adds a paragraph whose element holds its words itself. */
    void add(ParagraphKind kind, Element words) {
        add(kind, null, 1, List.of(words), words);
    }

    /** @param holder the element that tells what its place does not */
    void add(ParagraphKind kind, String printed, int level, List<Element> words, Element holder) {
        Flat flat = Flat.of(words, passedOver);
        String counted = counter.next(kind);
        String number = told(holder, "number", printed == null ? counted : printed);
        String told = holder.get(Element.OWN + "level");
        int stands = told != null && told.matches("-?\\d{1,9}") ? Integer.parseInt(told) : level;
        String marked = flat.opener() == null ? Counter.opener(kind, flat.text()) : flat.opener();
        String opener = told(holder, "opener", marked);
        notes.addAll(flat.notes());
        paragraphs.add(new Paragraph(kind, number, stands, flat.text(), opener, flat.marks(), holder.line()));
    }

    /** Sub-paragraphs of a list, each with those below it. */
    void points(Element list, int level) {
        for (Element point : list.elements()) {
            if (!point.is("num") && !point.is(Shape.OPENING)) {
                point(point, level);
            }
        }
    }

    private void point(Element point, int level) {
        Shape shape = Shape.of(point);
        boolean holdsWords = shape.words().isEmpty() && shape.below().isEmpty();
        add(ParagraphKind.SUB, shape.number(), level, holdsWords ? List.of(point) : shape.words(), point);
        below(shape, level + 1);
    }

    /** What stands below a paragraph: its lists, and whatever else is in it as sub-paragraphs. */
    void below(Shape shape, int level) {
        for (Element below : shape.below()) {
            if (Shape.isList(below)) {
                points(below, level);
            } else {
                point(below, level);
            }
        }
    }

    private static String told(Element holder, String what, String otherwise) {
        String told = holder.get(Element.OWN + what);
        return told == null ? otherwise : told.isEmpty() ? null : told;
    }
}
