package org.placard.platform.reconcile;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was found last, on whichever node: asked of the database at most every ten seconds. */
@Component
class LastReconciliations {

    private static final long KEPT_NANOS = Duration.ofSeconds(10).toNanos();

    private final Reconciliations reconciliations;
    private List<Reconciliation> known;
    private long at;

    LastReconciliations(Reconciliations reconciliations) {
        this.reconciliations = reconciliations;
    }

    /** One for each comparison that was ever made of all files. */
    synchronized List<Reconciliation> all() {
        long now = System.nanoTime();
        if (known == null || now - at > KEPT_NANOS) {
            known = reconciliations.lastOfAll();
            at = now;
        }
        return known;
    }

    /** Differences of this kind that are left; not a number before the first comparison. */
    double left(String comparison, String kind) {
        return all().stream()
                .filter(one -> one.comparison().equals(comparison))
                .flatMap(one -> one.counts().stream())
                .filter(count -> count.kind().equals(kind))
                .mapToDouble(Findings.Count::left)
                .findFirst()
                .orElse(Double.NaN);
    }
}
