package org.placard.texts.obligations;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.placard.texts.ObligationKind;

/** What a paragraph was found to order so far: later phrases speak of it, and may still give it targets. */
final class FoundSoFar {

    private final List<Deliverable> list = new ArrayList<>();

    List<Deliverable> list() {
        return list;
    }

    int size() {
        return list.size();
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    void add(Deliverable deliverable) {
        list.add(deliverable);
    }

    /** Adds what was read in another way, unless it is what was found already. */
    void addNew(Deliverable deliverable) {
        deliverable.targets.removeIf(target -> any(it -> it.goesTo(target, deliverable.kind)));
        if (!deliverable.targets.isEmpty() || deliverable.kind == ObligationKind.MEETING) {
            list.add(deliverable);
        }
    }

    /** Takes back those found from an index on that fail a test. */
    void keep(int from, Predicate<Deliverable> test) {
        list.subList(from, list.size()).removeIf(test.negate());
    }

    boolean any(Predicate<Deliverable> test) {
        return list.stream().anyMatch(test);
    }

    boolean hasUnfinished() {
        return any(it -> it.targets.isEmpty());
    }

    /** "it", "the report", "its report" after a report of the same paragraph speak of that one. */
    boolean names(Deliverable object, VerbPhrase phrase) {
        boolean earlier = any(it -> it.kind == object.kind);
        if (object.noun.definite()) {
            boolean report = object.kind == ObligationKind.REPORT && phrase.kind() == VerbKind.SUBMIT;
            return object.kind == null || earlier || !report;
        }
        return object.noun.possessive() && earlier;
    }

    /** "to conduct a study and to prepare a report": two verbs for one product. */
    boolean isMadeTogether(VerbPhrase phrase) {
        Deliverable last = last();
        return last != null
                && last.kind == ObligationKind.REPORT
                && last.phrase.kind() == VerbKind.MAKE
                && phrase.verb() - last.noun.to() <= 2;
    }

    /** "to conduct a study, and to submit a report thereon to the Council": one product, made and then handed over. */
    boolean isFinishedBy(Deliverable object, VerbPhrase phrase) {
        Deliverable last = last();
        if (isUnfinished(last) && object.kind == ObligationKind.REPORT && phrase.kind() == VerbKind.SUBMIT) {
            last.targets.addAll(object.targets);
            return true;
        }
        return false;
    }

    /** "to conduct a study, to hold a seminar and to report thereon to the Council" hands over the study. */
    Deliverable lastUnfinished(Clause clause) {
        for (int i = list.size() - 1; i >= 0 && list.get(i).clause == clause; i--) {
            if (isUnfinished(list.get(i))) {
                return list.get(i);
            }
        }
        return null;
    }

    /** Gives targets to the last deliverable of a kind, or of any, and to those before it that still have none. */
    void giveToEarlier(ObligationKind kind, List<Target> goals) {
        boolean given = false;
        for (int i = list.size() - 1; i >= 0; i--) {
            Deliverable earlier = list.get(i);
            boolean suits = earlier.kind != ObligationKind.MEETING && (kind == null || earlier.kind == kind);
            if (suits && (!given || earlier.targets.isEmpty())) {
                earlier.targets.addAll(goals);
                given = true;
            }
        }
    }

    private Deliverable last() {
        return list.isEmpty() ? null : list.get(list.size() - 1);
    }

    private static boolean isUnfinished(Deliverable made) {
        return made != null
                && made.phrase.kind() == VerbKind.MAKE
                && made.kind == ObligationKind.REPORT
                && made.targets.isEmpty();
    }
}
