package org.placard.texts.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.placard.texts.Footnote;
import org.placard.texts.Place;
import org.placard.texts.UnreadableText;
import org.placard.texts.UnreadableText.Reason;
import org.placard.texts.Warning;
import org.placard.texts.source.Block;
import org.placard.texts.source.CleanText;
import org.placard.texts.source.SourceText;
import org.placard.texts.source.StatedText;

/** Reads the parts of a Word file into what it says. */
final class WordReader {

    private final WordPackage parts;
    private final Consumer<Warning> warnings;
    private final WordContext context;
    private final Map<NoteKind, Map<String, List<WordParagraph>>> notes = new EnumMap<>(NoteKind.class);

    WordReader(WordPackage parts, Consumer<Warning> warnings) {
        this.parts = parts;
        this.warnings = warnings;
        this.context = new WordContext(parts);
    }

    SourceText read() {
        List<WordParagraph> body = body();
        for (NoteKind kind : NoteKind.values()) {
            notes.put(kind, new NotesReader(context, kind).read());
        }
        String symbol = new HeaderSymbol(context).find();
        context.findings.tell(parts.names("vbaProject"), warnings);
        if (body.isEmpty()) {
            throw new UnreadableText(Reason.EMPTY, parts.refusing().fileName(), "", Place.WHOLE_FILE);
        }
        return assembled(body, symbol);
    }

    private List<WordParagraph> body() {
        List<WordParagraph> body = new ArrayList<>();
        context.walk(parts.main(), xml -> {
            if (!xml.name().equals("document")) {
                throw parts.refusing().otherContent("zip");
            }
            xml.children(() -> {
                if (xml.name().equals("body")) {
                    body.addAll(BodyReader.read(xml, context));
                }
            });
        });
        return body;
    }

    private SourceText assembled(List<WordParagraph> body, String symbol) {
        TypedNotes typed = new TypedNotes(body);
        CleanText clean = new CleanText(warnings);
        Assembly assembly = new Assembly(clean, noted(typed));
        StatedText stated = new StatedReader(body, assembly).read();
        if (stated != null) {
            clean.tell();
            return new SourceText(List.of(), footnotes(asKept(), assembly), symbol, stated);
        }
        List<Footnote> footnotes = footnotes(context.notes.first(), assembly);
        List<Block> blocks = blocks(body, assembly, typed, footnotes);
        clean.tell();
        footnotes.sort(Comparator.comparingInt(Footnote::line));
        return new SourceText(blocks, footnotes, symbol);
    }

    private static List<Block> blocks(
            List<WordParagraph> body, Assembly assembly, TypedNotes typed, List<Footnote> footnotes) {
        List<Block> blocks = new ArrayList<>();
        boolean afterNote = false;
        for (WordParagraph paragraph : body) {
            Block block = assembly.block(paragraph);
            String mark = typed.mark(paragraph);
            if (mark != null) {
                footnotes.add(new Footnote(mark, Assembly.withoutMark(block.text(), mark), block.line()));
            } else if (!block.text().isEmpty()) {
                blocks.add(block.afterBreak(afterNote));
            }
            afterNote = mark != null;
        }
        return blocks;
    }

    private Set<String> noted(TypedNotes typed) {
        Set<String> noted = new HashSet<>();
        typed.marks().forEach(noted::add);
        context.notes.references().forEach(reference -> noted.add(reference.mark()));
        return noted;
    }

    private List<Footnote> footnotes(List<Notes.Reference> references, Assembly assembly) {
        List<Footnote> footnotes = new ArrayList<>();
        for (Notes.Reference reference : references) {
            List<WordParagraph> note = notes.get(reference.kind()).get(reference.id());
            if (note != null) {
                String text = assembly.inOneLine(note);
                String own = reference.custom() ? Assembly.withoutMark(text, reference.mark()) : text;
                footnotes.add(new Footnote(reference.mark(), own, reference.paragraph()));
            }
        }
        return footnotes;
    }

    /** The references in the order in which the file keeps their notes. */
    private List<Notes.Reference> asKept() {
        Map<String, Integer> places = new HashMap<>();
        notes.get(NoteKind.FOOTNOTE).keySet().forEach(id -> places.put(id, places.size()));
        return context.notes.first().stream()
                .sorted(Comparator.comparingInt(reference -> places.getOrDefault(reference.id(), places.size())))
                .toList();
    }
}
