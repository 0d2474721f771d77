package org.placard.texts.obligations;

import java.util.List;

/**
 * Pairs the deliverables of a verb phrase with its targets: a target belongs to the deliverable before it, or,
 * where the
 * phrase opens with a target, to the one after it. A deliverable without a target shares that of its neighbour.
 */
final class Pairing {

    private final Tokens tokens;
    private final Dates dates;
    private final List<Deliverable> deliverables;
    private final List<Target> targets;

    Pairing(Tokens tokens, List<Deliverable> deliverables, List<Target> targets) {
        this.tokens = tokens;
        this.dates = new Dates(tokens);
        this.deliverables = deliverables;
        this.targets = targets;
    }

    void pair() {
        if (deliverables.isEmpty() || targets.isEmpty()) {
            return;
        }
        boolean fronted = targets.get(0).from() < deliverables.get(0).noun.from();
        targets.forEach(target -> ownerOf(target, fronted).targets.add(target));
        share();
    }

    private Deliverable ownerOf(Target target, boolean fronted) {
        Deliverable owner = null;
        for (Deliverable deliverable : deliverables) {
            boolean before = deliverable.noun.from() < target.from();
            if (fronted && !before) {
                return deliverable;
            }
            owner = before || owner == null ? deliverable : owner;
        }
        return owner;
    }

    private void share() {
        for (int i = deliverables.size() - 2; i >= 0; i--) {
            shareWith(i, deliverables.get(i + 1));
        }
        for (int i = 1; i < deliverables.size(); i++) {
            shareWith(i, deliverables.get(i - 1));
        }
    }

    /** "regular oral updates, and a report at its fiftieth session": what is regular shares the body only. */
    private void shareWith(int index, Deliverable other) {
        Deliverable one = deliverables.get(index);
        if (one.targets.isEmpty() && !isDated(index)) {
            boolean regular = Recurrences.isNamedIn(tokens, one.noun);
            other.targets.forEach(target -> one.targets.add(regular ? target.withoutSession() : target));
        }
    }

    /** "and a seminar in 2022": it has a day of its own. */
    private boolean isDated(int index) {
        Deliverable one = deliverables.get(index);
        boolean last = index == deliverables.size() - 1;
        int to = last ? one.phrase.to() : deliverables.get(index + 1).noun.from();
        return dates.firstIn(one.noun.to(), to) != null;
    }
}
