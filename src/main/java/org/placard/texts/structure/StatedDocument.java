package org.placard.texts.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.placard.texts.Paragraph;
import org.placard.texts.ParagraphKind;
import org.placard.texts.Place;
import org.placard.texts.PrintedSponsor;
import org.placard.texts.SessionDates;
import org.placard.texts.SponsorsMark;
import org.placard.texts.StateNames;
import org.placard.texts.TextModel;
import org.placard.texts.Warning;
import org.placard.texts.WarningCode;
import org.placard.texts.language.Openers;
import org.placard.texts.language.Ordinals;
import org.placard.texts.language.PrintedDates;
import org.placard.texts.source.Block;
import org.placard.texts.source.Inline;
import org.placard.texts.source.SourceText;
import org.placard.texts.source.StatedText;
import org.placard.texts.source.StatedText.StatedParagraph;
import org.placard.texts.source.StatedText.StatedSponsor;

/** Reads a source that names the parts of its words itself. What follows from the words is still read from them. */
final class StatedDocument {

    private final SourceText source;
    private final StatedText stated;
    private final StateNames states;
    private final SponsorsMarks marks;
    private final Consumer<Warning> warnings;
    private int preambular;
    private int operative;

    StatedDocument(SourceText source, StateNames states, Consumer<Warning> warnings) {
        this.source = source;
        this.stated = source.stated();
        this.states = states;
        this.marks = new SponsorsMarks(source.footnotes());
        this.warnings = warnings;
    }

    TextModel read() {
        List<Paragraph> paragraphs =
                stated.paragraphs().stream().map(this::paragraph).toList();
        TextModel text = new TextModel(
                stated.kind(),
                stated.organ() == null ? null : Organs.known(stated.organ()),
                stated.symbol(),
                stated.session() == null
                        ? null
                        : Ordinals.parse(stated.session().split(" ")[0]),
                sessionDates(),
                stated.agendaItem(),
                stated.itemTitle(),
                stated.number(),
                stated.title(),
                stated.distribution(),
                stated.date(),
                stated.originalLanguage(),
                stated.sponsors().stream().map(this::sponsor).toList(),
                paragraphs,
                source.footnotes(),
                mark(),
                AdoptionReader.read(opening(), paragraphs));
        new Remarks(text, stated.submitted(), Map.of(), warnings).tell();
        return text;
    }

    /** Where a statement says at which meeting it was made. */
    private HeadText opening() {
        List<Block> said = Stream.of(stated.title(), stated.opening())
                .filter(Objects::nonNull)
                .map(words -> new Block(0, List.of(words), new Inline(words, List.of()), false, false))
                .toList();
        return new HeadText(said);
    }

    private SessionDates sessionDates() {
        if (stated.sessionDates() == null) {
            return null;
        }
        List<LocalDate> days = PrintedDates.daysIn(stated.sessionDates());
        if (days.isEmpty()) {
            warnings.accept(
                    Warning.of(WarningCode.SESSION_DATES_UNREAD, new Place(0, "masthead"), stated.sessionDates()));
            return new SessionDates(stated.sessionDates(), null, null);
        }
        return new SessionDates(stated.sessionDates(), days.get(0), days.get(days.size() - 1));
    }

    private PrintedSponsor sponsor(StatedSponsor sponsor) {
        boolean alone = stated.sponsors().size() == 1;
        List<String> asterisks = new ArrayList<>(List.of(sponsor.mark()));
        asterisks.add(alone ? stated.lineMark() : "");
        String group = sponsor.onBehalfOf() != null
                ? sponsor.onBehalfOf()
                : asterisks.stream()
                        .map(marks::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        return new PrintedSponsor(sponsor.name(), !sponsor.mark().isEmpty(), states.iso3(sponsor.name()), group);
    }

    private SponsorsMark mark() {
        return Stream.concat(stated.sponsors().stream().map(StatedSponsor::mark), Stream.of(stated.lineMark()))
                .map(marks::of)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Paragraph paragraph(StatedParagraph paragraph) {
        String text = paragraph.inline().text();
        boolean opens = paragraph.kind() == ParagraphKind.PREAMBULAR || paragraph.kind() == ParagraphKind.OPERATIVE;
        return new Paragraph(
                paragraph.kind(),
                number(paragraph),
                paragraph.level(),
                text,
                opens ? Openers.of(text) : null,
                paragraph.inline().marks(),
                paragraph.line());
    }

    private String number(StatedParagraph paragraph) {
        switch (paragraph.kind()) {
            case ENACTING -> {
                preambular = 0;
                operative = 0;
            }
            case PREAMBULAR -> preambular++;
            case OPERATIVE -> operative++;
            default -> {}
        }
        if (paragraph.kind() == ParagraphKind.OPERATIVE) {
            return operative(paragraph);
        }
        return paragraph.kind() == ParagraphKind.PREAMBULAR ? String.valueOf(preambular) : paragraph.number();
    }

    private String operative(StatedParagraph paragraph) {
        String expected = String.valueOf(operative);
        String number = paragraph.number() == null ? expected : paragraph.number();
        if (!number.equals(expected)) {
            Place place = new Place(paragraph.line(), "OP " + number);
            warnings.accept(Warning.of(WarningCode.NUMBER_OUT_OF_ORDER, place, expected, number));
            operative = number.matches("\\d{1,4}") ? Integer.parseInt(number) : operative;
        }
        return number;
    }
}
