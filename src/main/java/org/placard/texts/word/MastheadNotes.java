package org.placard.texts.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.placard.texts.Footnote;
import org.placard.texts.TextModel;

/** The footnotes that no mark of the text asks for: those with asterisks are the document's, others stand with the title. */
final class MastheadNotes {

    private final NotesOut notes;
    private final List<Integer> ofDocument = new ArrayList<>();
    private final List<Integer> ofText = new ArrayList<>();
    private final List<Integer> withoutPlace = new ArrayList<>();

    MastheadNotes(TextModel text, NotesOut notes) {
        this.notes = notes;
        Map<String, Integer> wanted = new HashMap<>();
        text.paragraphs()
                .forEach(paragraph -> paragraph.marks().forEach(mark -> wanted.merge(mark.mark(), 1, Integer::sum)));
        SponsorsWriter.marksOf(text).forEach(mark -> wanted.merge(mark, 1, Integer::sum));
        for (Footnote note : text.footnotes()) {
            if (wanted.merge(note.mark(), -1, Integer::sum) < 0) {
                placeOf(note, text).add(notes.reserve(note));
            }
        }
    }

    void writeOfDocument(WordXml out) {
        ofDocument.forEach(note -> notes.reference(out.xml(), note));
    }

    void writeOfText(WordXml out) {
        ofText.forEach(note -> notes.reference(out.xml(), note));
    }

    void writeWithoutPlace(WordXml out) {
        withoutPlace.forEach(note -> notes.reference(out.xml(), note));
    }

    private List<Integer> placeOf(Footnote note, TextModel text) {
        if (note.mark().startsWith("*") && text.symbol() != null) {
            return ofDocument;
        }
        return text.title() == null && text.number() == null ? withoutPlace : ofText;
    }
}
