package org.placard.practice.replay;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.placard.states.Membership;

/** The replay's table: a line per session as it ends, the sums below. */
final class ReplayTable {

    private static final String LINE = "%-8s %6s %10s %11s %12s %9s %10s%n";

    private final PrintStream out;
    private final List<Replayed> all = new ArrayList<>();

    ReplayTable(PrintStream out) {
        this.out = out;
        out.printf(LINE, "session", "files", "outcomes", "roll-calls", "all members", "numbers", "set aside");
    }

    void add(String session, List<Replayed> replayed) {
        all.addAll(replayed);
        line(session, replayed);
    }

    /**
     * @param known resolutions in the record
     * @return whether all agreed but for what the record itself leaves open
     */
    boolean close(int known, Findings findings, double seconds) {
        line("all", all);
        out.printf("%n%d of %d resolutions in the record replayed.%n", all.size(), known);
        out.printf("%d files in %.1f s: %.1f files per second.%n", all.size(), seconds, all.size() / seconds);
        for (Map.Entry<String, List<String>> kind : findings.byKind().entrySet()) {
            out.printf("%n%s (%d):%n", kind.getKey(), kind.getValue().size());
            kind.getValue().forEach(detail -> out.println("  " + detail));
        }
        return all.stream().allMatch(one -> one.outcomeAgrees() && one.numberAgrees());
    }

    private void line(String session, List<Replayed> of) {
        long checked = count(of, ReplayTable::checkable);
        out.printf(
                LINE,
                session,
                of.size(),
                count(of, Replayed::outcomeAgrees) + "/" + of.size(),
                count(of, one -> !one.resolution().rollCall().isEmpty()),
                checked == 0 ? "–" : count(of, Replayed::entered) + "/" + checked,
                count(of, Replayed::numberAgrees) + "/" + of.size(),
                setAside(of));
    }

    private static boolean checkable(Replayed one) {
        return !one.resolution().rollCall().isEmpty()
                && Membership.covers(one.resolution().adopted());
    }

    // Numbers of texts that the record does not have, below the highest that it has.
    private static int setAside(List<Replayed> of) {
        return of.stream()
                        .collect(Collectors.toMap(
                                one -> one.resolution().session(),
                                one -> one.resolution().number(),
                                Math::max))
                        .values()
                        .stream()
                        .mapToInt(highest -> highest)
                        .sum()
                - of.size();
    }

    private static long count(List<Replayed> of, Predicate<Replayed> what) {
        return of.stream().filter(what).count();
    }
}
