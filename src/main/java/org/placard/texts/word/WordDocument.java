package org.placard.texts.word;

import java.util.List;
import org.placard.texts.DocumentFormat;
import org.placard.texts.Paragraph;
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
        new MastheadWriter(out, text, notes).write();
        ParagraphWriter paragraphs = new ParagraphWriter(out, notes, text.paragraphs());
        text.paragraphs().forEach(paragraphs::write);
        PagesWriter.section(out.xml());
        return packed(text, out.xml().bytes(), notes, text.paragraphs());
    }

    private static byte[] packed(TextModel text, byte[] main, NotesOut notes, List<Paragraph> paragraphs) {
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
