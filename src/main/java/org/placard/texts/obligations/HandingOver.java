package org.placard.texts.obligations;

import java.util.ArrayList;
import java.util.List;
import org.placard.texts.ObligationKind;

/** Reads phrases that make a product or hand it over: "to prepare a report …, and to submit it …", "to brief …". */
final class HandingOver {

    /** "dialogue to be held". */
    private static final int DIALOGUE = 5;

    private final Tokens tokens;
    private final Targets targets;
    private final Objects objects;
    private final FoundSoFar found;
    private final Clause clause;

    HandingOver(Tokens tokens, Targets targets, FoundSoFar found, Clause clause) {
        this.tokens = tokens;
        this.targets = targets;
        this.objects = new Objects(tokens);
        this.found = found;
        this.clause = clause;
    }

    void handOver(VerbPhrase phrase) {
        List<Target> goals = goalsOf(phrase);
        boolean dated = goals.stream().anyMatch(goal -> !goal.isOpen());
        if (!dated && tokens.is(phrase.verb(), "make")) {
            return;
        }
        List<Deliverable> named = objects.of(phrase, clause);
        named.removeIf(object ->
                object.kind == ObligationKind.MEETING || objects.isPartOfReport(object) || objects.isListed(object));
        List<Deliverable> fresh = new ArrayList<>(named);
        fresh.removeIf(object -> found.names(object, phrase)
                || goals.isEmpty() && objects.needsTarget(object)
                || !dated && objects.isMerelyPassedOn(object)
                || !dated && !Recurrences.isNamedIn(tokens, phrase) && objects.needsSession(object));
        if (fresh.isEmpty()) {
            handOverEarlier(phrase, goals, named);
            return;
        }
        new Pairing(tokens, fresh, goals).pair();
        fresh.removeIf(object -> object.targets.isEmpty() && found.isMadeTogether(phrase));
        fresh.stream().filter(object -> !found.isFinishedBy(object, phrase)).forEach(found::add);
    }

    /** "present it", "present orally", or "present them" where nothing before was ordered. */
    private void handOverEarlier(VerbPhrase phrase, List<Target> goals, List<Deliverable> named) {
        ObligationKind kind = named.isEmpty() ? null : named.get(0).kind;
        if (found.hasUnfinished() || !found.isEmpty() && !named.isEmpty()) {
            found.giveToEarlier(kind, goals);
        } else if (!goals.isEmpty() && objects.goesIntoReport(phrase, goals)) {
            addItself(ObligationKind.REPORT, phrase, goals);
        } else if (isProductOfSomeName(phrase, goals, named)) {
            addItself(kindOf(phrase), phrase, goals);
        }
    }

    /** Whatever is handed to a body at a named session is a product, and so is what is told orally there. */
    private boolean isProductOfSomeName(VerbPhrase phrase, List<Target> goals, List<Deliverable> named) {
        boolean dated = goals.stream().anyMatch(goal -> !goal.isOpen());
        boolean pronoun = !named.isEmpty() && named.get(0).kind == null;
        boolean received = phrase.kind() == VerbKind.SUBMIT && goals.stream().anyMatch(this::isReceiver);
        return dated && (objects.isOral(phrase) || pronoun || received);
    }

    private boolean isReceiver(Target goal) {
        return !goal.isOpen() && (tokens.is(goal.from(), "to") || Bodies.at(tokens, goal.from()) != null);
    }

    /** "to report to the Council at its fiftieth session", "to report thereon" after what is to be made. */
    void report(VerbPhrase phrase) {
        List<Target> goals = goalsOf(phrase);
        Deliverable made = found.lastUnfinished(clause);
        if (!goals.isEmpty() && made != null) {
            made.targets.addAll(goals);
        } else if (!goals.isEmpty() || isPlainOrder(phrase)) {
            addItself(kindOf(phrase), phrase, goals);
        }
    }

    /** "Requests the Secretary-General to report on …", to whom and when it may, but not as one task among others. */
    private boolean isPlainOrder(VerbPhrase phrase) {
        boolean first = tokens.is(phrase.verb() - 1, "to") && !tokens.is(phrase.verb() - 2, "continue");
        boolean only = first && tokens.find("to", clause.from(), phrase.verb()) == phrase.verb() - 1;
        return only
                && clause.from() > 0
                && tokens.is(phrase.from(), "on")
                && tokens.find("context", phrase.from(), phrase.to()) < 0
                && tokens.find("item", phrase.from(), phrase.to()) < 0;
    }

    /** "to inform the Assembly at its eighty-first session". */
    void inform(VerbPhrase phrase) {
        List<Target> goals = goalsOf(phrase);
        goals.removeIf(Target::isOpen);
        if (Bodies.at(tokens, phrase.from()) != null && !goals.isEmpty()) {
            addItself(ObligationKind.REPORT, phrase, goals);
        }
    }

    /** "to brief the Council", "to update, in Geneva, the Council". */
    void brief(VerbPhrase phrase) {
        boolean body = Bodies.at(tokens, phrase.from()) != null
                || tokens.is(phrase.from(), ",") && tokens.find("council", phrase.from(), phrase.to()) > 0;
        if (body && !objects.goesIntoReport(phrase, List.of())) {
            addItself(ObligationKind.ORAL_UPDATE, phrase, targets.in(phrase.from(), phrase.to()));
        }
    }

    /** "to present an oral report and to engage in a dialogue with the Assembly at its eighty-first session". */
    void engage(VerbPhrase phrase) {
        if (tokens.find("dialogue", phrase.from(), phrase.to()) > 0 && found.hasUnfinished()) {
            found.giveToEarlier(null, targets.in(phrase.from(), phrase.to()));
        }
    }

    /**
     * "a report on the discussion to be held at its fiftieth session": that session is the discussion's; but the dialogue
     * to be held is the one about the report.
     */
    private boolean isOfAnotherMeeting(Target goal) {
        boolean held = tokens.is(goal.from() - 1, "held") || tokens.is(goal.from() - 1, "convened");
        return held && tokens.find("dialogue", goal.from() - DIALOGUE, goal.from()) < 0;
    }

    private List<Target> goalsOf(VerbPhrase phrase) {
        List<Target> goals = new ArrayList<>(targets.in(phrase.from(), phrase.to()));
        goals.removeIf(this::isOfAnotherMeeting);
        Target matter = goals.isEmpty() ? targets.forItsConsideration(phrase.from(), phrase.to()) : null;
        if (matter != null) {
            goals.add(matter);
        }
        return goals.isEmpty() ? clause.goalsOfChapeau(phrase) : goals;
    }

    private ObligationKind kindOf(VerbPhrase phrase) {
        return objects.isOral(phrase) ? ObligationKind.ORAL_UPDATE : ObligationKind.REPORT;
    }

    private void addItself(ObligationKind kind, VerbPhrase phrase, List<Target> goals) {
        found.add(Deliverable.itself(kind, clause, phrase, goals));
    }
}
