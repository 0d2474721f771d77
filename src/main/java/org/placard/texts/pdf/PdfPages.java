package org.placard.texts.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.placard.texts.Footnote;
import org.placard.texts.print.Part;
import org.placard.texts.print.PrintedText;
import org.placard.texts.print.Span;

/**
 * Puts lines on pages: what a mark asks for stands at the end of its page; no paragraph leaves a single line behind or takes
 * one over; a heading stays with what follows.
 */
final class PdfPages {

    private static final float TOP = 80;
    private static final float BOTTOM = 770;
    private static final float RULE_SPACE = 14;
    private static final float KEEP = 40;

    private final PdfCanvas canvas;
    private final Face.Loaded faces;
    private final List<List<SetLine>> notes = new ArrayList<>();
    private final List<SetLine> carried = new ArrayList<>();
    private float y = TOP;
    private boolean empty = true;

    PdfPages(PdfCanvas canvas, Face.Loaded faces) {
        this.canvas = canvas;
        this.faces = faces;
    }

    /** @param from where the first page's text begins */
    void put(PrintedText text, float from) throws IOException {
        y = from;
        text.symbolNotes().stream().filter(span -> span.note() != null).forEach(span -> addNote(note(span.note())));
        for (Part part : text.parts()) {
            put(part);
        }
        finishPage();
        while (!carried.isEmpty()) {
            turn();
            finishPage();
        }
    }

    private void put(Part part) throws IOException {
        PartSetting setting = PartSetting.of(part.kind());
        List<SetLine> lines = Typesetting.of(part, setting, faces);
        float gap = empty ? 0 : setting.before();
        boolean heads =
                part.kind() == Part.Kind.HEADING || part.kind() == Part.Kind.TITLE || part.kind() == Part.Kind.ADOPTED;
        int together = lines.size() <= 3 ? lines.size() : 2;
        float least = gap + height(lines.subList(0, together)) + (heads ? KEEP : 0);
        if (!empty && y + least > limit()) {
            nextPage();
        } else {
            y += gap;
        }
        canvas.begin(part);
        for (int i = 0; i < lines.size(); i++) {
            boolean lastButOne = i == lines.size() - 2 && i > 0;
            put(lines.get(i), lastButOne ? lines.get(i + 1).leading() : 0);
        }
        canvas.end();
    }

    private void put(SetLine line, float with) throws IOException {
        List<List<SetLine>> wanted = line.notes().stream().map(this::note).toList();
        if (!empty && y + line.leading() + with + noteHeight(wanted) > limit()) {
            nextPage();
        }
        wanted.forEach(this::addNote);
        y += line.leading();
        canvas.draw(line, y);
        empty = false;
    }

    /** A note longer than the page goes on at the end of the next one. */
    private void addNote(List<SetLine> note) {
        List<SetLine> here = new ArrayList<>();
        for (SetLine line : note) {
            boolean room = here.isEmpty() || y + 12 + height(here) + line.leading() + RULE_SPACE < limit();
            (room && carried.isEmpty() ? here : carried).add(line);
        }
        notes.add(here);
    }

    private List<SetLine> note(Footnote note) {
        PartSetting setting = PartSetting.note();
        List<Span> spans = List.of(Span.plain(note.text()));
        List<SetLine> lines =
                new ArrayList<>(Typesetting.of(new Part(Part.Kind.PARAGRAPH, null, spans), setting, faces));
        String mark = faces.printable(note.mark(), Face.ROMAN);
        float size = setting.size() * Typesetting.sizeOf(mark);
        Piece raised = new Piece(
                mark, Face.ROMAN, size, Span.Look.MARK, PartSetting.TEXT, faces.width(mark, Face.ROMAN, size), null);
        List<Piece> first = new ArrayList<>(List.of(raised));
        first.addAll(lines.isEmpty() ? List.of() : lines.get(0).pieces());
        lines.subList(0, Math.min(1, lines.size())).clear();
        lines.add(0, new SetLine(first, setting.leading()));
        return lines;
    }

    private float limit() {
        return BOTTOM - noteHeight(List.of());
    }

    private float noteHeight(List<List<SetLine>> more) {
        float height = 0;
        for (List<SetLine> note : more) {
            height += height(note);
        }
        if (!more.isEmpty() && notes.isEmpty()) {
            return height + RULE_SPACE;
        }
        if (more.isEmpty() && !notes.isEmpty()) {
            for (List<SetLine> note : notes) {
                height += height(note);
            }
            return height + RULE_SPACE;
        }
        return height;
    }

    private static float height(List<SetLine> lines) {
        return (float) lines.stream().mapToDouble(SetLine::leading).sum();
    }

    private void nextPage() throws IOException {
        canvas.pause();
        finishPage();
        turn();
        canvas.resume();
    }

    private void turn() throws IOException {
        canvas.nextPage();
        y = TOP;
        empty = true;
        if (!carried.isEmpty()) {
            List<SetLine> rest = List.copyOf(carried);
            carried.clear();
            addNote(rest);
        }
    }

    private void finishPage() throws IOException {
        if (notes.isEmpty()) {
            return;
        }
        float top = BOTTOM - noteHeight(List.of()) + RULE_SPACE;
        canvas.noteRule(top - 4);
        for (List<SetLine> note : notes) {
            canvas.beginNote();
            for (SetLine line : note) {
                top += line.leading();
                canvas.draw(line, top);
            }
            canvas.end();
        }
        notes.clear();
    }
}
