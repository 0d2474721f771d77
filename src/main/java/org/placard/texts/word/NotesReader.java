package org.placard.texts.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the paragraphs of footnotes or endnotes by their identifiers, in the order in which the file keeps them. */
final class NotesReader {

    private static final int MOST = 5_000;
    private static final Set<String> RULES = Set.of("separator", "continuationSeparator", "continuationNotice");

    private final WordContext context;
    private final NoteKind kind;
    private final Map<String, List<WordParagraph>> notes = new LinkedHashMap<>();

    NotesReader(WordContext context, NoteKind kind) {
        this.context = context;
        this.kind = kind;
    }

    Map<String, List<WordParagraph>> read() {
        context.walk(context.parts.part(kind.part), xml -> xml.children(() -> note(xml)));
        return notes;
    }

    private void note(Xml xml) {
        String id = xml.attribute("id");
        String type = xml.attribute("type");
        if (!xml.name().equals(kind.element) || id == null || type != null && RULES.contains(type)) {
            return;
        }
        if (notes.size() == MOST) {
            throw context.parts.refusing().excessive("notes");
        }
        notes.put(id, BodyReader.read(xml, context));
    }
}
