package org.placard.texts.obligations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.placard.texts.ObligationKind;

/**
 * Reads the deliverables of a paragraph, clause by clause and verb phrase by verb phrase, and gives each its
 * targets. Later
 * phrases may add targets to what an earlier one ordered ("to prepare a report …, and to submit it …").
 */
final class Deliverables {

    private static final Set<String> OFTEN = Lexicon.words("annually biennially once twice every regularly at intersessionally");

    private final Tokens tokens;
    private final Targets targets;
    private final Objects objects;
    private final List<Deliverable> found = new ArrayList<>();
    private Clause clause;

    Deliverables(Tokens tokens, Targets targets) {
        this.tokens = tokens;
        this.targets = targets;
        this.objects = new Objects(tokens);
    }

    /** All that the clauses read so far order, in the order of the text. */
    List<Deliverable> found() {
        found.forEach(deliverable -> deliverable.recurrence = Recurrences.of(tokens, deliverable));
        return found;
    }

    void read(Clause next, List<VerbPhrase> phrases) {
        clause = next;
        phrases.forEach(this::read);
        new Passives(tokens, targets, clause).read().forEach(this::takePassive);
        new InPassing(tokens, targets, clause).read().forEach(this::add);
    }

    /** Adds a deliverable that was read elsewhere, unless it is one that was found already. */
    void add(Deliverable deliverable) {
        deliverable.targets.removeIf(target -> found.stream().anyMatch(it -> it.goesTo(target, deliverable.kind)));
        if (!deliverable.targets.isEmpty() || deliverable.kind == ObligationKind.MEETING) {
            found.add(deliverable);
        }
    }

    /** What is ordered by the way, in a gerund, counts where it names a session. */
    private void read(VerbPhrase phrase) {
        int before = found.size();
        readPhrase(phrase);
        if (Verbs.gerundAt(tokens, phrase.verb()) != null) {
            found.subList(before, found.size())
                    .removeIf(it -> it.targets.stream().allMatch(Target::isOpen));
        }
    }

    private void readPhrase(VerbPhrase phrase) {
        switch (phrase.kind()) {
            case SUBMIT, MAKE -> handedOver(phrase);
            case REPORT -> reported(phrase);
            case INFORM -> informed(phrase);
            case BRIEF -> briefed(phrase);
            case CONVENE -> convened(phrase);
            case MEET -> met(phrase);
            case ENGAGE -> engaged(phrase);
            default -> {}
        }
    }

    /** "to present an oral report and to engage in a dialogue with the Assembly at its eighty-first session". */
    private void engaged(VerbPhrase phrase) {
        if (tokens.find("dialogue", phrase.from(), phrase.to()) > 0
                && found.stream().anyMatch(it -> it.targets.isEmpty())) {
            addToEarlier(null, targets.in(phrase.from(), phrase.to()));
        }
    }

    private void handedOver(VerbPhrase phrase) {
        List<Deliverable> all = objects.of(phrase, clause);
        all.removeIf(object ->
                object.kind == ObligationKind.MEETING || objects.isPartOfReport(object) || objects.isListed(object));
        List<Target> goals = goalsOf(phrase);
        List<Deliverable> fresh = new ArrayList<>(all);
        boolean dated = goals.stream().anyMatch(goal -> goal.session() != null);
        if (!dated && tokens.is(phrase.verb(), "make")) {
            return;
        }
        fresh.removeIf(object -> isNamedBefore(object, phrase)
                || goals.isEmpty() && objects.needsTarget(object)
                || !dated && (objects.isMerelyPassedOn(object) || objects.needsSession(object)));
        if (fresh.isEmpty()) {
            withoutObject(phrase, goals, all);
            return;
        }
        new Pairing(tokens, fresh, goals).pair();
        fresh.removeIf(object -> object.targets.isEmpty() && isMadeTogether(phrase));
        fresh.stream().filter(object -> !finishesEarlier(object, phrase)).forEach(found::add);
    }

    /** "it", "the report", "its report" after a report of the same paragraph speak of that one. */
    private boolean isNamedBefore(Deliverable object, VerbPhrase phrase) {
        boolean earlier = found.stream().anyMatch(it -> it.kind == object.kind);
        if (object.noun.definite()) {
            boolean report = object.kind == ObligationKind.REPORT && phrase.kind() == VerbKind.SUBMIT;
            return object.kind == null || earlier || !report;
        }
        return object.noun.possessive() && earlier;
    }

    /**
     * "to conduct a study, and to submit a report thereon to the Council": one product, made and then handed
     * over.
     */
    private boolean finishesEarlier(Deliverable object, VerbPhrase phrase) {
        Deliverable last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (isUnfinished(last) && object.kind == ObligationKind.REPORT && phrase.kind() == VerbKind.SUBMIT) {
            last.targets.addAll(object.targets);
            return true;
        }
        return false;
    }

    private static boolean isUnfinished(Deliverable made) {
        return made != null
                && made.phrase.kind() == VerbKind.MAKE
                && made.kind == ObligationKind.REPORT
                && made.targets.isEmpty();
    }

    /** "to conduct a study, and to report thereon to the Council" hands over the study. */
    private Deliverable lastUnfinished() {
        for (int i = found.size() - 1; i >= 0 && found.get(i).clause == clause; i--) {
            if (isUnfinished(found.get(i))) {
                return found.get(i);
            }
        }
        return null;
    }

    /** "to conduct a study and to prepare a report": two verbs for one product. */
    private boolean isMadeTogether(VerbPhrase phrase) {
        Deliverable last = found.isEmpty() ? null : found.get(found.size() - 1);
        return last != null
                && last.kind == ObligationKind.REPORT
                && last.phrase.kind() == VerbKind.MAKE
                && phrase.verb() - last.noun.to() <= 2;
    }

    /** "present orally", or "present them" where nothing before was ordered. */
    private void withoutObject(VerbPhrase phrase, List<Target> goals, List<Deliverable> named) {
        ObligationKind kind = named.isEmpty() ? null : named.get(0).kind;
        boolean orally = objects.isOral(phrase);
        boolean names = goals.stream().anyMatch(goal -> goal.session() != null);
        boolean unfinished = found.stream().anyMatch(it -> it.targets.isEmpty());
        boolean inReport = !goals.isEmpty() && objects.goesIntoReport(phrase, goals);
        if (unfinished || !found.isEmpty() && !named.isEmpty()) {
            addToEarlier(kind, goals);
        } else if (inReport) {
            addItself(ObligationKind.REPORT, phrase, goals);
        } else if (names
                && (orally
                        || isPronoun(named)
                        || phrase.kind() == VerbKind.SUBMIT && goals.stream().anyMatch(this::isReceiver))) {
            addItself(orally ? ObligationKind.ORAL_UPDATE : ObligationKind.REPORT, phrase, goals);
        }
    }

    private static boolean isPronoun(List<Deliverable> named) {
        return !named.isEmpty() && named.get(0).kind == null;
    }

    /** Whatever is handed to a body at a named session is a written product of some name. */
    private boolean isReceiver(Target goal) {
        return goal.session() != null && (tokens.is(goal.from(), "to") || Bodies.at(tokens, goal.from()) != null);
    }

    /** Gives targets to the last deliverable of a kind, and to those before it that still have none. */
    private void addToEarlier(ObligationKind kind, List<Target> goals) {
        boolean given = false;
        for (int i = found.size() - 1; i >= 0; i--) {
            Deliverable earlier = found.get(i);
            boolean suits = earlier.kind != ObligationKind.MEETING && (kind == null || earlier.kind == kind);
            if (suits && (!given || earlier.targets.isEmpty())) {
                earlier.targets.addAll(goals);
                given = true;
            }
        }
    }

    /** "a report on the discussion to be held at its fiftieth session": that session is the discussion's. */
    private List<Target> goalsOf(VerbPhrase phrase) {
        List<Target> goals = new ArrayList<>(targets.in(phrase.from(), phrase.to()));
        goals.removeIf(goal -> tokens.is(goal.from() - 1, "held") || tokens.is(goal.from() - 1, "convened"));
        Target matter = goals.isEmpty() ? targets.forItsConsideration(phrase.from(), phrase.to()) : null;
        if (matter != null) {
            goals.add(matter);
        }
        return goals;
    }

    private void reported(VerbPhrase phrase) {
        List<Target> goals = goalsOf(phrase);
        Deliverable made = lastUnfinished();
        if (!goals.isEmpty() && made != null) {
            made.targets.addAll(goals);
        } else if (!goals.isEmpty()) {
            addItself(objects.isOral(phrase) ? ObligationKind.ORAL_UPDATE : ObligationKind.REPORT, phrase, goals);
        }
    }

    private void informed(VerbPhrase phrase) {
        List<Target> goals = goalsOf(phrase);
        goals.removeIf(goal -> goal.session() == null);
        if (Bodies.at(tokens, phrase.from()) != null && !goals.isEmpty()) {
            addItself(ObligationKind.REPORT, phrase, goals);
        }
    }

    private void briefed(VerbPhrase phrase) {
        boolean body = Bodies.at(tokens, phrase.from()) != null
                || tokens.is(phrase.from(), ",") && tokens.find("council", phrase.from(), phrase.to()) > 0;
        if (body && !objects.goesIntoReport(phrase, List.of())) {
            addItself(ObligationKind.ORAL_UPDATE, phrase, targets.in(phrase.from(), phrase.to()));
        }
    }

    private void convened(VerbPhrase phrase) {
        List<Target> goals = new ArrayList<>(targets.in(phrase.from(), phrase.to()));
        goals.removeIf(goal -> tokens.is(phrase.verb(), "postpone") && !tokens.is(goal.from(), "to"));
        List<Deliverable> meetings = objects.of(phrase, clause);
        meetings.removeIf(it -> it.kind == null
                || it.kind == ObligationKind.REPORT
                || goals.isEmpty() && objects.isVague(it) && !objects.isDated(phrase));
        new Pairing(tokens, meetings, goals).pair();
        meetings.stream().map(Deliverable::asMeeting).forEach(found::add);
        if (meetings.isEmpty() && isIntransitive(phrase)) {
            met(phrase);
        }
    }

    /** "that the Forum shall convene in Geneva". */
    private boolean isIntransitive(VerbPhrase phrase) {
        return tokens.is(phrase.verb(), "convene") && Lexicon.PREPOSITIONS.contains(tokens.word(phrase.from()));
    }

    private void met(VerbPhrase phrase) {
        boolean meets =
                Lexicon.PREPOSITIONS.contains(tokens.word(phrase.from())) || tokens.isOneOf(phrase.from(), OFTEN);
        if (meets && clause.addressee() != null && !clause.isCouncilsOwn()) {
            addItself(ObligationKind.MEETING, phrase, List.of());
        }
    }

    private void takePassive(Deliverable passive) {
        boolean earlier = found.stream().anyMatch(it -> it.kind == passive.kind && it.targets.isEmpty());
        if (earlier) {
            addToEarlier(passive.kind, passive.targets);
        } else {
            add(passive);
        }
    }

    private void addItself(ObligationKind kind, VerbPhrase phrase, List<Target> goals) {
        NounPhrase itself = new NounPhrase(null, phrase.verb(), phrase.verb() + 1, false, false);
        Deliverable deliverable = new Deliverable(kind, clause, phrase, itself);
        deliverable.targets.addAll(goals);
        found.add(deliverable);
    }
}
