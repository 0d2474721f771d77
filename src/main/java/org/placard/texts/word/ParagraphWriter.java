package org.placard.texts.word;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.placard.texts.FootnoteMark;
import org.placard.texts.Paragraph;
import org.placard.texts.ParagraphKind;

/** Writes the paragraphs of a text, each in the style of its part and level. */
final class ParagraphWriter {

    private final WordXml out;
    private final NotesOut notes;
    private final boolean numbered;

    /** @param all the paragraphs of the text: one that has a single operative paragraph does not number it */
    ParagraphWriter(WordXml out, NotesOut notes, List<Paragraph> all) {
        this.out = out;
        this.notes = notes;
        this.numbered =
                all.stream().filter(it -> it.kind() == ParagraphKind.OPERATIVE).count() > 1;
    }

    void write(Paragraph paragraph) {
        out.paragraph(style(paragraph));
        String label = label(paragraph);
        if (!label.isEmpty()) {
            out.words(label, WordsStyle.NUMBER).tab();
        }
        words(paragraph);
        out.end();
    }

    static String style(Paragraph paragraph) {
        String id = PartStyle.of(paragraph).id();
        return paragraph.level() == 1 ? id : id + paragraph.level();
    }

    /** The number as printed, or empty. */
    String label(Paragraph paragraph) {
        String number = paragraph.number();
        boolean unprinted = paragraph.kind() == ParagraphKind.PREAMBULAR
                || paragraph.kind() == ParagraphKind.OPERATIVE && !numbered;
        if (number == null || unprinted) {
            return "";
        }
        boolean stop = paragraph.kind() != ParagraphKind.SUB && number.chars().allMatch(Character::isDigit);
        return stop ? number + "." : "(" + number + ")";
    }

    private void words(Paragraph paragraph) {
        String text = paragraph.text();
        int opener = endOfOpener(paragraph);
        Set<Integer> bounds = new TreeSet<>(List.of(0, opener, text.length()));
        paragraph.marks().forEach(mark -> bounds.add(mark.at()));
        int from = 0;
        for (int to : bounds) {
            out.words(text.substring(from, to), to <= opener ? WordsStyle.OPENER : null);
            notes.marks(out.xml(), marksAt(paragraph, to));
            from = to;
        }
    }

    /** "Calls upon" and "Takes note" are printed as one opener. */
    private static int endOfOpener(Paragraph paragraph) {
        if (paragraph.opener() == null || !paragraph.text().startsWith(paragraph.opener())) {
            return 0;
        }
        String rest = paragraph.text().substring(paragraph.opener().length());
        String particle = rest.matches("(?s) (upon|note)\\b.*") ? rest.substring(0, 5) : "";
        return paragraph.opener().length() + particle.length();
    }

    private static List<String> marksAt(Paragraph paragraph, int at) {
        return paragraph.marks().stream()
                .filter(mark -> mark.at() == at)
                .map(FootnoteMark::mark)
                .toList();
    }
}
