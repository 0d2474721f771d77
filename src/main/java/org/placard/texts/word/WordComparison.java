package org.placard.texts.word;

import java.util.Iterator;
import java.util.List;
import org.placard.texts.Paragraph;
import org.placard.texts.TextDifference;
import org.placard.texts.TextDifference.Change;
import org.placard.texts.TextModel;

/**
 * Writes a text with what changed since another one as tracked changes, which word processors underline and strike through, and
 * accept or reject. With all of them accepted it is the later text.
 */
final class WordComparison {

    /**
     * @param text the later one
     * @param against the symbol of the earlier one, or null
     * @param differences of all paragraphs, in the order of reading
     */
    byte[] of(TextModel text, String against, List<TextDifference> differences) {
        NotesOut notes = new NotesOut(text.footnotes());
        WordXml out =
                new WordXml(new XmlText().open("w:document", WordXml.NAMESPACES).open("w:body"));
        ChangesWriter changes = new ChangesWriter(out, notes);
        LooseNotes loose = new LooseNotes(text, notes);
        new MastheadWriter(out, text, notes, loose).write(() -> title(out, changes, text, differences));
        out.line(
                PartStyle.COMPARED,
                "Compared with " + (against == null ? "the version before" : against)
                        + ": what was deleted is struck through, what was inserted is underlined.");
        paragraphs(out, changes, new ParagraphWriter(out, notes, text.paragraphs()), text, differences);
        loose.writeRest(out);
        PagesWriter.section(out.xml());
        return WordDocument.packed(text, out.xml().bytes(), notes, text.paragraphs());
    }

    private static void title(WordXml out, ChangesWriter changes, TextModel text, List<TextDifference> differences) {
        differences.stream()
                .filter(TextDifference::ofTitles)
                .findFirst()
                .ifPresentOrElse(
                        title -> changes.write(title.words(), List.of(), WordsStyle.TITLE),
                        () -> out.words(text.title() == null ? "" : text.title(), WordsStyle.TITLE));
    }

    private static void paragraphs(
            WordXml out,
            ChangesWriter changes,
            ParagraphWriter writer,
            TextModel text,
            List<TextDifference> differences) {
        Iterator<Paragraph> paragraphs = text.paragraphs().iterator();
        for (TextDifference difference : differences) {
            if (difference.ofTitles()) {
                continue;
            }
            if (difference.change() == Change.DELETED) {
                changes.deleted(difference);
            } else if (paragraphs.hasNext()) {
                Paragraph paragraph = paragraphs.next();
                String label = writer.label(paragraph);
                if (difference.change() == Change.SAME
                        && ChangesWriter.printed(difference.before()).equals(label)) {
                    writer.write(paragraph);
                } else {
                    changes.write(difference, paragraph, label);
                }
            }
        }
    }
}
