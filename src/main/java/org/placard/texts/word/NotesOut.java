package org.placard.texts.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.placard.texts.Footnote;

/** Binds the footnotes of a text to their marks, each to one place, and writes them as real footnotes. */
final class NotesOut {

    private static final String REFERENCE = "FootnoteReference";

    private final List<Footnote> notes;
    private final List<Boolean> bound = new ArrayList<>();
    private final Map<Integer, Place> places = new HashMap<>();
    private int count;

    /**
     * Where a note is referred to.
     *
     * @param id in the order of places: some word processors bind by it
     * @param numbered whether the word processor numbers it
     */
    private record Place(int id, boolean numbered) {}

    NotesOut(List<Footnote> notes) {
        this.notes = notes;
        notes.forEach(note -> bound.add(false));
    }

    /** Keeps a note for a place of its own. */
    int reserve(Footnote note) {
        int index = 0;
        while (notes.get(index) != note || bound.get(index)) {
            index++;
        }
        bound.set(index, true);
        return index;
    }

    /** Whether a note would be numbered by the word processor if its place came now. */
    boolean isNext(int index) {
        return notes.get(index).mark().equals(String.valueOf(count + 1));
    }

    /** Writes marks one after the other: the first place of a mark is its note's, later ones repeat it. */
    void marks(XmlText xml, List<String> marks) {
        boolean repeated = false;
        for (String mark : marks) {
            int index = unbound(mark);
            if (index >= 0) {
                bound.set(index, true);
                reference(xml, index);
            } else {
                run(xml).text(repeated ? "," + mark : mark).close().close();
            }
            repeated = index < 0;
        }
    }

    /** Writes the place of a note: numbered by the word processor where that gives the mark, else with the mark written. */
    void reference(XmlText xml, int index) {
        String mark = notes.get(index).mark();
        boolean next = isNext(index);
        count += next ? 1 : 0;
        Place place = new Place(places.size() + 1, next);
        places.put(index, place);
        xml.open("w:r").open("w:rPr").value("w:rStyle", REFERENCE).close();
        String custom = next ? null : "1";
        xml.empty("w:footnoteReference", "w:customMarkFollows", custom, "w:id", String.valueOf(place.id));
        if (!next) {
            xml.open("w:t", "xml:space", "preserve").text(mark).close();
        }
        xml.close();
    }

    /** The part that holds the texts of the notes, in the order of the text's own list. */
    byte[] part() {
        XmlText xml = new XmlText().open("w:footnotes", WordXml.NAMESPACES);
        rule(xml, -1, "separator");
        rule(xml, 0, "continuationSeparator");
        for (int i = 0; i < notes.size(); i++) {
            if (places.containsKey(i)) {
                note(xml, i);
            }
        }
        return xml.bytes();
    }

    private int unbound(String mark) {
        for (int i = 0; i < notes.size(); i++) {
            if (!bound.get(i) && notes.get(i).mark().equals(mark)) {
                return i;
            }
        }
        return -1;
    }

    private void note(XmlText xml, int index) {
        xml.open("w:footnote", "w:id", String.valueOf(places.get(index).id));
        xml.open("w:p").open("w:pPr").value("w:pStyle", "FootnoteText").close();
        if (places.get(index).numbered) {
            xml.open("w:r")
                    .open("w:rPr")
                    .value("w:rStyle", REFERENCE)
                    .close()
                    .empty("w:footnoteRef")
                    .close();
        } else {
            run(xml).text(notes.get(index).mark()).close().close();
        }
        xml.open("w:r").empty("w:tab");
        xml.open("w:t", "xml:space", "preserve").text(notes.get(index).text()).close();
        xml.close().close().close();
    }

    private static void rule(XmlText xml, int id, String type) {
        xml.open("w:footnote", "w:type", type, "w:id", String.valueOf(id));
        xml.open("w:p").open("w:r").empty("w:" + type).close().close().close();
    }

    /** Opens a run of marks and its text. */
    private static XmlText run(XmlText xml) {
        xml.open("w:r").open("w:rPr").value("w:rStyle", REFERENCE).close();
        return xml.open("w:t", "xml:space", "preserve");
    }
}
