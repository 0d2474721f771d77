package org.placard.texts.obligations;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.placard.texts.ObligationKind;
import org.placard.texts.Paragraph;

/** Reads one paragraph clause by clause into proposals. */
final class ParagraphOrders {

    /** Three times what any real paragraph orders: a page cannot ask a person to confirm more. */
    private static final int MOST_IN_ONE_PARAGRAPH = 24;

    private static final Set<VerbKind> OPEN = EnumSet.of(VerbKind.SUBMIT, VerbKind.MAKE, VerbKind.CONVENE);

    private final Tokens tokens;
    private final Targets targets;
    private final Mandates mandates;
    private final Proposals proposals;
    private final Deliverables deliverables;

    ParagraphOrders(Paragraph paragraph, Sessions numbers, Proposals proposals) {
        this.tokens = new Tokens(paragraph.text());
        this.targets = new Targets(tokens, new SessionPhrases(tokens).read(), numbers);
        this.deliverables = new Deliverables(tokens, targets);
        this.mandates = new Mandates(tokens, targets);
        this.proposals = proposals;
    }

    /** Adds what the paragraph orders, and returns the clause that its sub-paragraphs go on with, or null. */
    Clause read(Clause inherited) {
        proposals.open(tokens);
        Clause last = null;
        for (Clause clause : new Clauses(tokens).read(inherited)) {
            last = clause.orders() ? readOrder(clause) : clause;
        }
        deliverables.found().stream().limit(MOST_IN_ONE_PARAGRAPH).forEach(proposals::add);
        return isChapeau() ? last : null;
    }

    private Clause readOrder(Clause clause) {
        List<VerbPhrase> phrases = new VerbPhrases(tokens, clause).read();
        Open open = openAtTheEnd(clause, phrases);
        deliverables.read(clause, open == null ? phrases : phrases.subList(0, phrases.size() - 1));
        Clause read = clause.decides() ? decided(clause, phrases) : requested(clause);
        return read.leaving(open);
    }

    /** "to submit to the Council:" has its objects in the sub-paragraphs. Null when nothing is left open. */
    private Open openAtTheEnd(Clause clause, List<VerbPhrase> phrases) {
        VerbPhrase last = phrases.isEmpty() ? null : phrases.get(phrases.size() - 1);
        boolean leads = last != null && isChapeau() && last.to() == tokens.size() && OPEN.contains(last.kind());
        if (!leads || !new Objects(tokens).of(last, clause).isEmpty()) {
            return null;
        }
        return new Open(last.kind(), targets.in(last.from(), last.to()));
    }

    private boolean isChapeau() {
        return tokens.is(tokens.size() - 1, ":");
    }

    private Clause requested(Clause clause) {
        met(clause);
        Mandates.Found creation = clause.isFirm() ? mandates.creation(clause) : null;
        if (creation != null) {
            proposals.add(ObligationKind.MANDATE_CREATION, creation);
        }
        String holder = creation == null ? holderOfMandateBelow(clause) : creation.holder();
        return holder == null ? clause : clause.addressedTo(holder);
    }

    /** "to establish the mission, with the following mandate:", else null. */
    private String holderOfMandateBelow(Clause clause) {
        int established = tokens.find("establish", clause.from(), clause.to());
        boolean below = isChapeau() && tokens.is(tokens.size() - 2, "mandate");
        return below && established > 0 ? Addressees.firstIn(tokens, established, clause.to()) : null;
    }

    private Clause decided(Clause clause, List<VerbPhrase> phrases) {
        Mandates.Found renewal = mandates.renewal(clause);
        Mandates.Found creation = renewal == null ? mandates.creation(clause) : null;
        Mandates.Found mandate = renewal == null ? creation : renewal;
        if (mandate != null) {
            proposals.add(renewal == null ? ObligationKind.MANDATE_CREATION : ObligationKind.MANDATE_RENEWAL, mandate);
        }
        considered(phrases);
        met(clause);
        if (mandate != null && mandate.holder() != null && clause.isCouncilsOwn()) {
            deliverables.giveTo(mandate.holder(), clause);
        }
        return mandate == null || mandate.holder() == null ? clause : clause.addressedTo(mandate.holder());
    }

    private void considered(List<VerbPhrase> phrases) {
        for (VerbPhrase phrase : phrases) {
            List<Target> found =
                    phrase.kind() == VerbKind.CONSIDER ? targets.in(phrase.from(), phrase.to()) : List.of();
            List<Target> dated =
                    found.stream().filter(target -> !target.isOpen()).toList();
            dated.forEach(target -> proposals.addConsideration(phrase, target));
            if (dated.isEmpty() && phrase.kind() == VerbKind.CONSIDER) {
                proposals.addConsiderationInAYear(phrase);
            }
        }
    }

    private void met(Clause clause) {
        Deliverable held = new Held(tokens, targets).in(clause);
        Deliverable invited = new InvitedTo(tokens, targets).in(clause);
        Deliverable session = new OwnSession(tokens).heldIn(clause);
        Stream.of(session == null ? held : session, invited)
                .filter(meeting -> meeting != null)
                .forEach(deliverables::add);
    }

    boolean remainsSeized() {
        for (int i = 0; i < tokens.size(); i++) {
            boolean remain = tokens.is(i, "remain") || tokens.is(i, "remains") || tokens.is(i, "remaining");
            if (remain && tokens.find("seized", i, i + 4) > 0) {
                return true;
            }
        }
        return false;
    }
}
