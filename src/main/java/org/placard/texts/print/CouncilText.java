package org.placard.texts.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.placard.texts.Paragraph;
import org.placard.texts.ParagraphKind;
import org.placard.texts.TextModel;
import org.placard.texts.language.Ordinals;
import org.placard.texts.print.Part.Kind;

/** Puts a text into the parts of the Council's documents. */
public final class CouncilText {

    private static final int LONGEST_CLOSING = 45;

    private final TextModel text;
    private final Marks marks;
    private final SponsorsPart sponsors;
    private final List<Part> parts = new ArrayList<>();
    private final List<Span> unborne = new ArrayList<>();
    private int opening;

    CouncilText(TextModel text) {
        this.text = text;
        this.marks = new Marks(text.footnotes());
        this.sponsors = new SponsorsPart(text, marks);
    }

    public static PrintedText of(TextModel text) {
        return new CouncilText(text).printed();
    }

    PrintedText printed() {
        List<Span> atSymbol =
                text.symbol() == null ? List.of() : marks.leftOver(sponsors.marks(), text.paragraphs(), true);
        head();
        opening = parts.size();
        text.paragraphs().forEach(this::paragraph);
        adoption();
        bear();
        boolean draft = !Printed.isAdopted(text.kind());
        return new PrintedText(
                name(),
                text.symbol(),
                atSymbol,
                new PrintedText.Masthead(
                        Printed.principalOrgan(text.organ()),
                        text.distribution(),
                        draft && text.date() != null ? Printed.date(text.date()) : null,
                        text.originalLanguage()),
                parts);
    }

    /** How many parts stand before those of the paragraphs, of which there is one for each. Ask after {@link #printed}. */
    int opening() {
        return opening;
    }

    /** Without a title, the part before the paragraphs bears the notes that no mark asks for, else the first there is. */
    private void bear() {
        if (!unborne.isEmpty() && !parts.isEmpty()) {
            int at = Math.max(0, opening - 1);
            Part bearer = parts.get(at);
            List<Span> spans = new ArrayList<>(bearer.spans());
            spans.addAll(unborne);
            parts.set(at, new Part(bearer.kind(), bearer.label(), spans));
        }
    }

    private String name() {
        String title = text.title() == null ? "" : text.title();
        return text.symbol() == null ? title : text.symbol() + (title.isEmpty() ? "" : ": " + title);
    }

    private void head() {
        line(Kind.ORGAN, Printed.subsidiaryOrgan(text.organ()));
        line(Kind.SESSION, Printed.session(text));
        line(
                Kind.ABOUT,
                text.sessionDates() == null ? null : text.sessionDates().printed());
        if (text.agendaItem() != null) {
            line(Kind.ABOUT, Printed.agendaItem(text.agendaItem()) + text.agendaItem());
        }
        line(Kind.ITEM_TITLE, text.itemTitle());
        sponsors.addTo(parts);
        title();
        line(Kind.PARAGRAPH, Printed.opening(text));
    }

    private void title() {
        List<Span> spans = new ArrayList<>();
        spans.add(Span.bold(text.title() == null ? "" : text.title()));
        spans.addAll(marks.leftOver(List.of(), text.paragraphs(), false));
        if (text.symbol() == null) {
            spans.addAll(marks.leftOver(List.of(), text.paragraphs(), true));
        }
        if (text.title() != null || text.number() != null) {
            parts.add(new Part(Kind.TITLE, number(), spans));
        } else {
            unborne.addAll(spans.subList(1, spans.size()));
        }
    }

    private String number() {
        boolean stops = text.number() != null
                && (Printed.isAdopted(text.kind())
                        || text.number().toUpperCase(Locale.ROOT).startsWith("PRST"));
        return stops ? text.number() + "." : text.number();
    }

    private void line(Kind kind, String words) {
        if (words != null && !words.isBlank()) {
            parts.add(Part.of(kind, Span.plain(words)));
        }
    }

    private void paragraph(Paragraph paragraph) {
        String words = paragraph.text();
        switch (paragraph.kind()) {
            case ENACTING ->
                parts.add(new Part(Kind.ENACTING, null, marks.spans(words, enacting(words), paragraph.marks())));
            case PREAMBULAR -> add(Kind.PARAGRAPH, null, paragraph);
            case OPERATIVE -> add(Kind.PARAGRAPH, paragraph.number() + ".", paragraph);
            case SUB -> add(paragraph.level() > 2 ? Kind.SUB_OF_SUB : Kind.SUB, sub(paragraph), paragraph);
            case HEADING -> add(Kind.HEADING, null, paragraph);
            case ANNEX ->
                add(isShort(words) && words.startsWith("Annex") ? Kind.HEADING : Kind.PARAGRAPH, null, paragraph);
            case OTHER -> add(isMeeting(words) ? Kind.MEETING : Kind.VOTE, null, paragraph);
        }
    }

    private void add(Kind kind, String label, Paragraph paragraph) {
        parts.add(new Part(kind, label, marks.spans(paragraph.text(), Italics.of(paragraph), paragraph.marks())));
    }

    private static String enacting(String words) {
        return words.endsWith(",") ? words.substring(0, words.length() - 1) : words;
    }

    private static String sub(Paragraph paragraph) {
        return paragraph.number() == null ? null : "(" + paragraph.number() + ")";
    }

    private static boolean isMeeting(String words) {
        return isShort(words) && !words.endsWith(":") && !words.startsWith("[");
    }

    private static boolean isShort(String words) {
        return words.length() < LONGEST_CLOSING;
    }

    /** What is known of the adoption and not yet said by the words of the text. */
    private void adoption() {
        boolean said = text.paragraphs().stream().anyMatch(it -> it.kind() == ParagraphKind.OTHER);
        if (said || text.adoption() == null || !Printed.isAdopted(text.kind())) {
            return;
        }
        Integer meeting = text.adoption().meeting();
        line(Kind.MEETING, meeting == null ? null : Ordinals.inDigits(meeting) + " meeting");
        line(
                Kind.MEETING,
                text.adoption().date() == null
                        ? null
                        : Printed.date(text.adoption().date()));
        new VotePart(text.adoption()).addTo(parts);
    }
}
