package org.placard.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placard.platform.Actors;
import org.placard.states.NameMatch;
import org.placard.states.States;
import org.placard.texts.PrintedSponsor;
import org.placard.texts.ProposedObligation;
import org.placard.texts.Reading;
import org.placard.texts.TextModel;
import org.springframework.stereotype.Component;

/** Turns readings into proposals: names become States, what a text orders becomes a list to confirm. */
@Component
public class Proposals {

    private static final int TITLE = 300;

    /** From "report", or the word before it, to where the sentence goes on to say to whom and when. */
    private static final Pattern DELIVERABLE = Pattern.compile(
            "(?:[a-z-]{3,20} )?(?:report|study|compilation|update|guidelines|meeting|panel|workshop|seminar)s?\\b"
                    + "[^,;]{0,200}?(?=,|;|\\.|$| and to | to the | to be | at its )");

    private final States states;

    Proposals(States states) {
        this.states = states;
    }

    public Proposal of(ReadText read) {
        Reading reading = read.reading();
        List<Proposal.ProposedSponsor> sponsors =
                reading.text().sponsors().stream().map(this::sponsor).toList();
        List<Proposal.ProposedEvidence> evidence = reading.obligations().stream()
                .map(one -> new Proposal.ProposedEvidence(one.evidence(), one.confidence(), one.place(), one.date()))
                .toList();
        return new Proposal(
                read.id(),
                read.sourceName(),
                reading.text(),
                confirmation(reading, sponsors),
                sponsors,
                evidence,
                reading.warnings());
    }

    private Proposal.ProposedSponsor sponsor(PrintedSponsor printed) {
        NameMatch match = states.named(printed.name());
        return new Proposal.ProposedSponsor(
                printed.name(), printed.marked(), match.iso3().orElse(null), match.suggestions());
    }

    private Confirmation confirmation(Reading reading, List<Proposal.ProposedSponsor> sponsors) {
        TextModel text = reading.text();
        List<String> named = sponsors.stream()
                .map(Proposal.ProposedSponsor::state)
                .filter(Objects::nonNull)
                .toList();
        return new Confirmation(
                text.sessionCode(),
                text.agendaItem(),
                text.title(),
                text.number(),
                text.date(),
                text.distribution(),
                text.originalLanguage(),
                mainSponsor(named),
                named,
                obligations(reading),
                reading.remainsSeized());
    }

    // The line does not tell who leads; whoever brings the text most likely does.
    private static String mainSponsor(List<String> named) {
        String own = Actors.current().state();
        return own != null && named.contains(own)
                ? own
                : named.stream().findFirst().orElse(own);
    }

    /** What the reader proposes that the text orders, in order. */
    static List<OrderedObligation> obligations(Reading reading) {
        List<OrderedObligation> ordered = new ArrayList<>();
        for (ProposedObligation proposed : reading.obligations()) {
            ordered.add(obligation(ordered.size() + 1, proposed, reading.text()));
        }
        return ordered;
    }

    private static OrderedObligation obligation(int ordinal, ProposedObligation proposed, TextModel text) {
        return new OrderedObligation(
                ordinal,
                proposed.op() == null ? 0 : proposed.op(),
                word(proposed.kind()),
                proposed.body(),
                proposed.session() == null ? null : proposed.session().toString(),
                addressee(proposed),
                proposed.theme() == null ? words(proposed, text) : proposed.theme(),
                proposed.duration() == null ? null : (int) proposed.duration().toMinutes(),
                proposed.agendaItem(),
                proposed.presidedBy(),
                proposed.dependsOn() == null ? null : proposed.dependsOn() + 1,
                word(proposed.relation()),
                word(proposed.recurrence()),
                years(proposed),
                ordinal);
    }

    private static String word(Enum<?> one) {
        return one == null ? null : one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    // A term that is no number of years is left to the person who confirms.
    private static Integer years(ProposedObligation proposed) {
        return proposed.term() == null || proposed.term().getYears() == 0
                ? null
                : proposed.term().getYears();
    }

    // A meeting of the Council is prepared for whoever presides over it.
    private static String addressee(ProposedObligation proposed) {
        return proposed.presidedBy() == null ? proposed.addressee() : proposed.presidedBy();
    }

    /** Where the text gives no theme, the words that name the deliverable say what it is. */
    private static String words(ProposedObligation proposed, TextModel text) {
        String words = text.quoted(proposed.evidence());
        Matcher deliverable = DELIVERABLE.matcher(words);
        String title = deliverable.find() ? deliverable.group() : words;
        return title.length() <= TITLE ? title : title.substring(0, TITLE - 1) + "…";
    }
}
