package org.placard.texts.obligations;

import java.util.ArrayList;
import java.util.List;
import org.placard.texts.ObligationKind;
import org.placard.texts.Recurrence;

/** A deliverable while its clause is being read: later verb phrases may still give it targets. */
final class Deliverable {

    final ObligationKind kind;
    final Clause clause;
    final VerbPhrase phrase;
    final NounPhrase noun;
    final List<Target> targets = new ArrayList<>();
    Recurrence recurrence;

    /** Who is to act, where that is another than who is asked: the organizer of a meeting, a mandate holder; else null. */
    String actor;

    /** What is ordered in passing is less sure. */
    boolean inPassing;

    Deliverable(ObligationKind kind, Clause clause, VerbPhrase phrase, NounPhrase noun) {
        this.kind = kind;
        this.clause = clause;
        this.phrase = phrase;
        this.noun = noun;
    }

    /** What its verb names by itself: "to report to the Council". */
    static Deliverable itself(ObligationKind kind, Clause clause, VerbPhrase phrase, List<Target> goals) {
        NounPhrase noun = new NounPhrase(null, phrase.verb(), phrase.verb() + 1, false, false);
        Deliverable deliverable = new Deliverable(kind, clause, phrase, noun);
        deliverable.targets.addAll(goals);
        return deliverable;
    }

    /** A briefing that is convened is a meeting, not something that a body is told. */
    Deliverable asMeeting() {
        Deliverable meeting = new Deliverable(ObligationKind.MEETING, clause, phrase, noun);
        meeting.targets.addAll(targets);
        return meeting;
    }

    /** Whether it is of a kind and goes to the same session of the same body. */
    boolean goesTo(Target target, ObligationKind other) {
        return kind == other && targets.stream().anyMatch(target::isSameAs);
    }

    int from() {
        int first = targets.stream().mapToInt(Target::from).min().orElse(noun.from());
        return Math.min(phrase.verb(), Math.min(first, noun.from()));
    }

    int to() {
        return Math.max(noun.to(), targets.stream().mapToInt(Target::to).max().orElse(0));
    }
}
