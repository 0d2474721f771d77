package org.placard.texts.obligations;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.placard.texts.Evidence;
import org.placard.texts.ObligationKind;
import org.placard.texts.ProposedObligation;

/** Collects proposals in the order of the text. */
final class Proposals {

    private final Sessions numbers;
    private final List<ProposedObligation> list = new ArrayList<>();
    private final LongNames names = new LongNames();
    private Integer op;
    private String sub;
    private int paragraph;
    private Tokens tokens;

    Proposals(Sessions numbers) {
        this.numbers = numbers;
    }

    List<ProposedObligation> list() {
        return list;
    }

    void at(int index, Integer operative, String letter) {
        paragraph = index;
        op = operative;
        sub = letter;
    }

    void open(Tokens paragraphTokens) {
        tokens = paragraphTokens;
        names.note(tokens);
    }

    void add(Deliverable deliverable) {
        List<Target> targets = targetsOf(deliverable);
        boolean allPast = targets.isEmpty() && !deliverable.targets.isEmpty();
        Definiteness definiteness = new Definiteness(tokens, list);
        if (definiteness.isMeetingDecidedBefore(deliverable)) {
            organizedBy(names.of(deliverable.clause.addressee()));
            allPast |= !targets.isEmpty();
        }
        if (allPast || !definiteness.isOrdered(deliverable) || definiteness.isOrderedBefore(deliverable, targets)) {
            return;
        }
        Integer link = new Links(tokens, list).of(deliverable);
        if (targets.isEmpty()) {
            add(deliverable, new Target(null, null, null, deliverable.noun.from(), deliverable.noun.to()), link);
        }
        targets.forEach(target -> add(deliverable, target, link));
    }

    /** "requests the High Commissioner to organize the panel discussion" that the Council decided to hold before. */
    private void organizedBy(String organizer) {
        int last = list.size() - 1;
        while (last >= 0 && list.get(last).kind() != ObligationKind.MEETING) {
            last--;
        }
        for (int i = last; i >= 0 && list.get(i).kind() == ObligationKind.MEETING; i--) {
            if (numbers.actor().equals(list.get(i).addressee())) {
                list.set(i, list.get(i).addressedTo(organizer));
            }
        }
    }

    /** What is still ahead. One deliverable is handed to a body at a session once, however often the text says so. */
    private List<Target> targetsOf(Deliverable deliverable) {
        List<Target> ahead = new ArrayList<>();
        for (Target target : deliverable.targets) {
            Target settled = numbers.ofOwn(target, deliverable.clause.addressee());
            if (!numbers.isPast(settled) && ahead.stream().noneMatch(it -> it.isSameAs(settled))) {
                ahead.add(settled);
            }
        }
        return ahead;
    }

    private void add(Deliverable deliverable, Target target, Integer link) {
        int from = deliverable.phrase.verb();
        int to = deliverable.phrase.to();
        Proposed proposed = new Proposed(deliverable.kind, Confidence.of(deliverable, deliverable.clause, target))
                .to(bodyOf(deliverable, target), target)
                .by(actor(deliverable))
                .every(deliverable.recurrence)
                .after(link)
                .on(dateIn(from, to));
        if (deliverable.kind == ObligationKind.MEETING) {
            proposed.held(new MeetingTerms(tokens, from, to), new Places(tokens).of(deliverable.noun, from, to));
        }
        add(proposed, deliverable.from(), deliverable.to());
    }

    private String bodyOf(Deliverable deliverable, Target target) {
        boolean unnamed = deliverable.kind == ObligationKind.MEETING && target.body() == null && target.isOpen();
        return unnamed
                ? new MeetingBody(tokens, numbers.organ()).of(deliverable, deliverable.clause)
                : numbers.bodyOf(target.body(), target.session());
    }

    /** A meeting of which nobody else is said to organize it is the organ's own. */
    private String actor(Deliverable deliverable) {
        String said = deliverable.actor == null ? deliverable.clause.addressee() : deliverable.actor;
        boolean own = Addressees.COUNCIL.equals(said) || said == null && deliverable.kind == ObligationKind.MEETING;
        return own ? numbers.actor() : names.of(said);
    }

    private String dateIn(int from, int to) {
        Dates.Found date = new Dates(tokens).firstIn(from, to);
        return date == null || numbers.isPast(date) ? null : date.iso();
    }

    void add(ObligationKind kind, Mandates.Found mandate) {
        boolean open = mandate.term() == null && mandate.until() == null;
        Proposed proposed = new Proposed(kind, Confidence.of(mandate))
                .to(numbers.organ(), mandate.until())
                .by(names.of(mandate.holder()))
                .lasting(mandate.term())
                .on(open ? dateIn(mandate.to(), tokens.size()) : null);
        add(proposed, mandate.from(), mandate.to());
    }

    /** "to continue its consideration of the matter in 2018": a year stands for its session. */
    void addConsiderationInAYear(VerbPhrase phrase) {
        if (dateIn(phrase.from(), phrase.to()) != null
                && tokens.find("consideration", phrase.verb(), phrase.to()) > 0) {
            addConsideration(phrase, new Target(numbers.organ(), null, null, phrase.verb(), phrase.to()));
        }
    }

    /** What comes back at a session comes back once, however often a paragraph says so. */
    void addConsideration(VerbPhrase phrase, Target target) {
        String body = numbers.bodyOf(target.body(), target.session());
        boolean known = list.stream()
                .anyMatch(it -> it.kind() == ObligationKind.CONSIDERATION
                        && it.evidence().paragraph() == paragraph
                        && body.equals(it.body())
                        && Objects.equals(target.session(), it.session()));
        if (!known) {
            boolean seized = tokens.is(phrase.verb(), "remain");
            Proposed proposed = new Proposed(ObligationKind.CONSIDERATION, Confidence.ofConsideration(seized))
                    .to(body, target)
                    .by(numbers.actor())
                    .on(dateIn(phrase.from(), phrase.to()));
            add(proposed, phrase.verb(), target.to());
        }
    }

    private void add(Proposed proposed, int from, int to) {
        Evidence evidence = new Evidence(
                paragraph, tokens.at(from).from(), tokens.at(to - 1).to());
        list.add(proposed.at(op, sub, evidence));
    }
}
