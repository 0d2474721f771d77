package org.placard.texts.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.placard.texts.Footnote;
import org.placard.texts.TextModel;

/**
 * The footnotes that no mark of the text asks for. Those with asterisks are the document's and stand with its symbol; others stand
 * with the title, or, where a number has its turn later, between the paragraphs.
 */
final class LooseNotes {

    private final NotesOut notes;
    private final List<Integer> ofDocument = new ArrayList<>();
    private final List<Integer> ofText = new ArrayList<>();
    private final Deque<Integer> later = new ArrayDeque<>();

    LooseNotes(TextModel text, NotesOut notes) {
        this.notes = notes;
        Map<String, Integer> wanted = new HashMap<>();
        text.paragraphs()
                .forEach(paragraph -> paragraph.marks().forEach(mark -> wanted.merge(mark.mark(), 1, Integer::sum)));
        SponsorsWriter.marksOf(text).forEach(mark -> wanted.merge(mark, 1, Integer::sum));
        for (Footnote note : text.footnotes()) {
            if (wanted.merge(note.mark(), -1, Integer::sum) < 0) {
                placesOf(note, text).add(notes.reserve(note));
            }
        }
    }

    void writeOfDocument(WordXml out) {
        ofDocument.forEach(note -> notes.reference(out.xml(), note));
    }

    void writeOfText(WordXml out) {
        ofText.forEach(note -> notes.reference(out.xml(), note));
    }

    /** Between two paragraphs: those whose turn it is. */
    void writeDue(WordXml out) {
        while (!later.isEmpty() && notes.isNext(later.peek())) {
            write(out);
        }
    }

    /** After the last paragraph: those that are left. */
    void writeRest(WordXml out) {
        while (!later.isEmpty()) {
            write(out);
        }
    }

    private void write(WordXml out) {
        out.paragraph(PartStyle.LOOSE_NOTE);
        notes.reference(out.xml(), later.poll());
        out.end();
    }

    private Collection<Integer> placesOf(Footnote note, TextModel text) {
        boolean number = note.mark().chars().allMatch(Character::isDigit);
        if (number || text.title() == null && text.number() == null) {
            return later;
        }
        return note.mark().startsWith("*") && text.symbol() != null ? ofDocument : ofText;
    }
}
