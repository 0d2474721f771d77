package org.placard.texts.obligations;

import java.util.List;
import org.placard.texts.ObligationKind;

/**
 * Reads the deliverables of a paragraph, clause by clause and verb phrase by verb phrase, and gives each its targets.
 * Later phrases may add targets to what an earlier one ordered ("to prepare a report …, and to submit it …").
 */
final class Deliverables {

    private final Tokens tokens;
    private final Targets targets;
    private final FoundSoFar found = new FoundSoFar();

    Deliverables(Tokens tokens, Targets targets) {
        this.tokens = tokens;
        this.targets = targets;
    }

    /** All that the clauses read so far order, in the order of the text. */
    List<Deliverable> found() {
        found.list().forEach(deliverable -> deliverable.recurrence = Recurrences.of(tokens, deliverable));
        return found.list();
    }

    void read(Clause clause, List<VerbPhrase> phrases) {
        HandingOver handingOver = new HandingOver(tokens, targets, found, clause);
        Convening convening = new Convening(tokens, targets, found, clause);
        phrases.forEach(phrase -> read(phrase, handingOver, convening));
        new Passives(tokens, targets, clause).read().forEach(this::takePassive);
        new InPassing(tokens, targets, clause).read().forEach(this::add);
    }

    /** What a clause that creates or renews a mandate orders besides is for the holder to hand in. */
    void giveTo(String holder, Clause clause) {
        found.list().stream()
                .filter(it -> it.clause == clause && it.kind != ObligationKind.MEETING)
                .forEach(it -> it.actor = holder);
    }

    /** Adds a deliverable that was read elsewhere, unless it is one that was found already. */
    void add(Deliverable deliverable) {
        found.addNew(deliverable);
    }

    /** What is ordered by the way, in a gerund, counts where it names a session. */
    private void read(VerbPhrase phrase, HandingOver handingOver, Convening convening) {
        int before = found.size();
        switch (phrase.kind()) {
            case SUBMIT, MAKE -> handingOver.handOver(phrase);
            case REPORT -> handingOver.report(phrase);
            case INFORM -> handingOver.inform(phrase);
            case BRIEF -> handingOver.brief(phrase);
            case ENGAGE -> handingOver.engage(phrase);
            case CONVENE -> convening.convene(phrase);
            case MEET -> convening.meet(phrase);
            default -> {}
        }
        if (Verbs.gerundAt(tokens, phrase.verb()) != null) {
            found.keep(before, this::isNamed);
        }
    }

    private boolean isNamed(Deliverable byTheWay) {
        boolean event = byTheWay.kind == ObligationKind.MEETING
                && byTheWay.clause.isFirm()
                && Staging.isCounted(tokens, byTheWay.noun)
                && !Staging.isVague(tokens, byTheWay.noun);
        return event || byTheWay.targets.stream().anyMatch(target -> !target.isOpen());
    }

    private void takePassive(Deliverable passive) {
        if (found.any(it -> it.kind == passive.kind && it.targets.isEmpty())) {
            found.giveToEarlier(passive.kind, passive.targets);
        } else {
            add(passive);
        }
    }
}
