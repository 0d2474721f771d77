package org.placard.platform.reconcile;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One comparison that was asked for, and what came of it.
 *
 * @param file null for all
 * @param endedAt null while it runs, and for ever if its process died
 * @param compared what was looked at, and how much of it
 * @param counts by kind of difference, zeros included
 * @param differences the first of each kind
 * @param fault why nothing could be compared; null where it could
 */
public record Reconciliation(
        long id,
        String comparison,
        String askedBy,
        String file,
        boolean repair,
        Instant startedAt,
        Instant endedAt,
        Map<String, Long> compared,
        List<Findings.Count> counts,
        List<Difference> differences,
        String fault) {

    /** It came to its end and nothing is left. */
    public boolean whole() {
        return endedAt != null && fault == null && left() == 0;
    }

    /** Differences that nothing made good. */
    public long left() {
        return counts.stream().mapToLong(Findings.Count::left).sum();
    }
}
