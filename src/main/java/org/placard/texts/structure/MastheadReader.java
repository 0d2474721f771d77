package org.placard.texts.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placard.texts.Place;
import org.placard.texts.PrintedSponsor;
import org.placard.texts.StateNames;
import org.placard.texts.TextKind;
import org.placard.texts.Warning;
import org.placard.texts.WarningCode;
import org.placard.texts.language.PrintedDates;
import org.placard.texts.source.Block;
import org.placard.texts.source.SourceText;

/** Reads the masthead, whether its parts stand in lines of their own or run on in one. */
final class MastheadReader {

    private static final Pattern ORGAN = Pattern.compile(
            "\\b(Human Rights Council|General Assembly|Economic and Social Council|Security Council)\\b");
    private static final Pattern DISTRIBUTION = Pattern.compile("Distr\\.?:?\\s*([A-Za-z]{4,12})");
    private static final Pattern LANGUAGE = Pattern.compile("(?i:original):\\s*([A-Z][a-z]{3,10})");
    private static final Pattern ADOPTED =
            Pattern.compile("\\badopted\\s+by\\s+the\\s+[A-Z][^\\n]{0,80}\\s+on\\s+(\\d.{6,20})");
    private static final Pattern MEETING_DATE = Pattern.compile("meeting, held on (\\d.{6,20})");

    private final HeadText head;
    private final List<Block> blocks;
    private final StateNames states;
    private final Consumer<Warning> warnings;

    MastheadReader(List<Block> blocks, StateNames states, Consumer<Warning> warnings) {
        this.blocks = blocks;
        this.states = states;
        this.head = new HeadText(blocks);
        this.warnings = warnings;
    }

    /**
     * @param kind of the document, where it is known without its masthead; else null
     * @param source for its footnotes and for the symbol that its pages carry
     */
    Masthead read(TextKind kind, SourceText source) {
        Block sponsorsBlock = SponsorsLine.find(blocks);
        TitleReader titles = new TitleReader(blocks, sponsorsBlock);
        Sponsors sponsors = new Sponsors(sponsorsBlock, source.footnotes(), states);
        warnOfNoStates(sponsors.list(), sponsorsBlock);
        SessionReader session = new SessionReader(head, warnings);
        AgendaItem item = AgendaItem.in(blocks);
        return new Masthead(
                kind == null ? KindReader.of(head.text()) : kind,
                organ(),
                Symbols.of(head, source.symbol()),
                session.number(),
                session.dates(),
                item.number(),
                item.title(),
                titles.number(),
                titles.title(),
                head.first(DISTRIBUTION),
                date(),
                head.first(LANGUAGE),
                sponsors.list(),
                sponsors.mark(),
                sponsors.areTold());
    }

    private void warnOfNoStates(List<PrintedSponsor> sponsors, Block line) {
        sponsors.stream()
                .filter(sponsor -> states != StateNames.NONE && sponsor.state() == null)
                .map(sponsor ->
                        Warning.of(WarningCode.SPONSOR_NO_STATE, new Place(line.line(), "sponsors"), sponsor.name()))
                .forEach(warnings);
    }

    /** A subsidiary organ stands in a line of its own, below the organ of the Charter under which its documents are issued. */
    private String organ() {
        boolean council = blocks.stream().anyMatch(block -> block.text().equals("Human Rights Council"));
        String name = council ? "Human Rights Council" : head.first(ORGAN);
        return name == null ? null : Organs.shortName(name);
    }

    private LocalDate date() {
        Matcher distribution = head.find(DISTRIBUTION);
        int adopted = startOf(ADOPTED);
        LocalDate date = distribution == null ? null : dateNear(distribution.end());
        if (date == null && adopted >= 0) {
            return dateNear(adopted);
        }
        boolean held = distribution == null && startOf(MEETING_DATE) >= 0;
        return held ? dateNear(startOf(MEETING_DATE)) : date;
    }

    private int startOf(Pattern pattern) {
        Matcher found = head.find(pattern);
        return found == null ? -1 : found.start(1);
    }

    private LocalDate dateNear(int from) {
        String near = head.text().substring(from, Math.min(head.text().length(), from + 60));
        String printed = PrintedDates.firstIn(near);
        LocalDate date = printed == null ? null : PrintedDates.parse(printed);
        if (printed != null && date == null) {
            Place place = new Place(head.lineAt(from), "masthead");
            warnings.accept(Warning.of(WarningCode.DATE_IMPOSSIBLE, place, printed));
        }
        return date;
    }
}
