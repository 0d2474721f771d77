package org.placard.texts.obligations;

import java.util.List;

/**
 * Pairs the deliverables of a verb phrase with its targets: a target belongs to the deliverable before it, or,
 * where the
 * phrase opens with a target, to the one after it. A deliverable without a target shares that of its neighbour.
 */
final class Pairing {

    private final List<Deliverable> deliverables;
    private final List<Target> targets;

    Pairing(List<Deliverable> deliverables, List<Target> targets) {
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
            shareWith(deliverables.get(i), deliverables.get(i + 1));
        }
        for (int i = 1; i < deliverables.size(); i++) {
            shareWith(deliverables.get(i), deliverables.get(i - 1));
        }
    }

    private static void shareWith(Deliverable one, Deliverable other) {
        if (one.targets.isEmpty()) {
            one.targets.addAll(other.targets);
        }
    }
}
