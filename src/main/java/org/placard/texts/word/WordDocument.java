package org.placard.texts.word;

import java.util.List;
import java.util.Optional;
import org.placard.texts.DocumentFormat;
import org.placard.texts.Paragraph;
import org.placard.texts.TextDifference;
import org.placard.texts.TextModel;

/**
 * Writes a text as a Word document, laid out as the documents of the Council are. Read again, it gives the same text; what its
 * layout alone does not tell, the names of its styles do.
 */
public final class WordDocument implements DocumentFormat {

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public byte[] of(TextModel text) {
        NotesOut notes = new NotesOut(text.footnotes());
        WordXml out =
                new WordXml(new XmlText().open("w:document", WordXml.NAMESPACES).open("w:body"));
        LooseNotes loose = new LooseNotes(text, notes);
        new MastheadWriter(out, text, notes, loose)
                .write(() -> out.words(text.title() == null ? "" : text.title(), WordsStyle.TITLE));
        ParagraphWriter paragraphs = new ParagraphWriter(out, notes, text.paragraphs());
        for (Paragraph paragraph : text.paragraphs()) {
            loose.writeDue(out);
            paragraphs.write(paragraph);
        }
        loose.writeRest(out);
        PagesWriter.section(out.xml());
        return packed(text, out.xml().bytes(), notes, text.paragraphs());
    }

    @Override
    public Optional<byte[]> compared(TextModel text, String against, List<TextDifference> differences) {
        return Optional.of(new WordComparison().of(text, against, differences));
    }

    static byte[] packed(TextModel text, byte[] main, NotesOut notes, List<Paragraph> paragraphs) {
        PackageWriter file = new PackageWriter(PagesWriter.properties(text));
        file.main(main);
        file.add("styles", "styles", new StyleSheet().part(paragraphs));
        file.add("settings", "settings", PagesWriter.settings());
        file.add("footnotes", "footnotes", notes.part());
        file.add("header1", "header", PagesWriter.header(text));
        file.add("footer1", "footer", PagesWriter.footer());
        return file.bytes();
    }
}
