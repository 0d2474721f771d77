package org.placard.texts.akn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.placard.texts.Footnote;
import org.placard.texts.Place;
import org.placard.texts.SponsorsMark;
import org.placard.texts.TextModel;
import org.placard.texts.Warning;
import org.placard.texts.WarningCode;

/** Reads the model of a text out of the tree of a document. */
final class ModelReader {

    private final Element document;
    private final Consumer<Warning> warnings;
    private final Set<String> passedOver = new HashSet<>();
    private final ParagraphsIn paragraphs = new ParagraphsIn(this::passOver);

    ModelReader(Element document, Consumer<Warning> warnings) {
        this.document = document;
        this.warnings = warnings;
    }

    TextModel read() {
        PrefaceReader preface = new PrefaceReader(document);
        preface.words().forEach(paragraphs::notesOf);
        read("preamble", new BodyReader(paragraphs, false)::preamble);
        new BodyReader(paragraphs, false).body(Found.body(document));
        read("conclusions", new ConclusionsReader(paragraphs)::read);
        read("attachments", new AnnexReader(paragraphs)::read);
        return new TextModel(
                DocumentClass.kindOf(document),
                preface.organ(),
                preface.symbol(),
                preface.session(),
                preface.sessionDates(),
                preface.named("agendaItem"),
                preface.named("agendaItemTitle"),
                preface.number(),
                preface.title(),
                preface.named("distribution"),
                preface.date(),
                preface.named("originalLanguage"),
                new SponsorsReader(preface).read(),
                paragraphs.paragraphs(),
                footnotes(),
                sponsorsMark(preface),
                new AdoptionReader(document).read());
    }

    private void read(String part, Consumer<Element> reader) {
        Element element = document.first(part);
        if (element != null) {
            reader.accept(element);
        }
    }

    private List<Footnote> footnotes() {
        List<Flat.Note> notes = new ArrayList<>(paragraphs.notes());
        notes.sort(Comparator.comparingInt(ModelReader::place));
        return notes.stream()
                .map(note -> new Footnote(note.mark(), note.text(), note.line()))
                .toList();
    }

    private static int place(Flat.Note note) {
        return note.order() != null && note.order().matches("\\d{1,6}") ? Integer.parseInt(note.order()) : 0;
    }

    private SponsorsMark sponsorsMark(PrefaceReader preface) {
        return paragraphs.notes().stream()
                .map(note -> SponsorsMarks.mark(note.refersTo(), note.text()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(preface::sponsorsMark);
    }

    private void passOver(Element element) {
        String name = element.name().replace(Element.OTHER, "");
        if (passedOver.add(name)) {
            warnings.accept(Warning.of(WarningCode.ELEMENT_PASSED_OVER, Place.line(element.line()), name));
        }
    }
}
