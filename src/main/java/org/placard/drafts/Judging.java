package org.placard.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.placard.drafts.Judgement.Verdict;
import org.placard.texts.Paragraph;
import org.placard.texts.ParagraphKind;
import org.placard.texts.ProposedObligation;
import org.placard.texts.Reading;

/** Holds what a person confirmed against what the reader proposed. */
final class Judging {

    private final Reading reading;
    private final List<OrderedObligation> confirmed;
    private final List<Judgement> judgements = new ArrayList<>();

    private Judging(Reading reading, List<OrderedObligation> confirmed) {
        this.reading = reading;
        this.confirmed = confirmed;
    }

    /** One judgement for each proposal, then one for each obligation that was taken from none. */
    static List<Judgement> of(Reading reading, List<OrderedObligation> confirmed) {
        Judging judging = new Judging(reading, confirmed);
        Proposals.obligations(reading).forEach(judging::proposal);
        confirmed.stream().filter(one -> !judging.isTaken(one)).forEach(judging::addition);
        return judging.judgements;
    }

    private void proposal(OrderedObligation proposed) {
        OrderedObligation kept = confirmed.stream()
                .filter(one -> Objects.equals(one.proposed(), proposed.ordinal()))
                .findFirst()
                .orElse(null);
        ProposedObligation read = reading.obligations().get(proposed.ordinal() - 1);
        String context =
                reading.text().paragraphs().get(read.evidence().paragraph()).text();
        String words = reading.text().quoted(read.evidence());
        judgements.add(new Judgement(
                judgements.size() + 1, verdict(proposed, kept), proposed, kept, words, context, read.confidence()));
    }

    private static Verdict verdict(OrderedObligation proposed, OrderedObligation kept) {
        if (kept == null) {
            return Verdict.REJECTED;
        }
        return kept.saysTheSameAs(proposed) ? Verdict.CONFIRMED : Verdict.CORRECTED;
    }

    private void addition(OrderedObligation added) {
        judgements.add(new Judgement(
                judgements.size() + 1, Verdict.ADDED, null, added, null, paragraph(added.paragraph()), null));
    }

    // The second of two that name the same proposal was added by whoever named it twice.
    private boolean isTaken(OrderedObligation one) {
        return judgements.stream().anyMatch(judgement -> judgement.confirmed() == one);
    }

    private String paragraph(int number) {
        return reading.text().paragraphs().stream()
                .filter(one -> one.kind() == ParagraphKind.OPERATIVE
                        && String.valueOf(number).equals(one.number()))
                .map(Paragraph::text)
                .findFirst()
                .orElse(null);
    }
}
