package org.placard.platform.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a comparison looked at and what it found. Counts everything, and keeps the first differences to be shown. */
public final class Findings {

    private static final int KEPT = 200;

    /** @param repaired how many of those found */
    public record Count(String kind, String meaning, String remedy, long found, long repaired) {

        public long left() {
            return found - repaired;
        }
    }

    private final Map<String, Long> compared = new LinkedHashMap<>();
    private final Map<String, Count> counts = new LinkedHashMap<>();
    private final List<Difference> first = new ArrayList<>();

    /** @param kinds all that can be found, in the order in which they are shown */
    public Findings(List<Kind> kinds) {
        kinds.forEach(kind -> counts.put(kind.id(), new Count(kind.id(), kind.meaning(), kind.remedy(), 0, 0)));
    }

    /** How many of these were held against others. */
    public void compared(String what, long many) {
        compared.merge(what, many, Long::sum);
    }

    public void add(Difference found) {
        Count count = counts.computeIfPresent(found.kind(), (kind, before) -> and(before, found.repaired()));
        if (count != null && count.found() <= KEPT) {
            first.add(found);
        }
    }

    private static Count and(Count count, boolean repaired) {
        return new Count(
                count.kind(),
                count.meaning(),
                count.remedy(),
                count.found() + 1,
                count.repaired() + (repaired ? 1 : 0));
    }

    public Map<String, Long> compared() {
        return compared;
    }

    /** One for each kind, zeros included. */
    public List<Count> counts() {
        return List.copyOf(counts.values());
    }

    /** The first of each kind. */
    public List<Difference> differences() {
        return first;
    }

    public long found() {
        return counts.values().stream().mapToLong(Count::found).sum();
    }

    public long left() {
        return counts.values().stream().mapToLong(Count::left).sum();
    }
}
