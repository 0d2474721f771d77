package org.placard.action;

import java.time.Instant;
import java.util.List;
import org.placard.journal.contract.Tally;

/**
 * What is recorded of a draft in the plenary.
 *
 * @param proposed whether a statement of budget implications is proposed for the text in force
 * @param budget what was decided on it; null while nothing was
 * @param orallyRevised whether the text in force is the one as orally revised
 * @param session in which the draft is considered now: its own, or the later one to which it was deferred
 */
public record PlenaryRecord(
        boolean proposed,
        Budget budget,
        List<Statement> statements,
        List<Motion> motions,
        List<Division> divisions,
        List<Deferral> deferrals,
        boolean orallyRevised,
        boolean amended,
        boolean paragraphsDeleted,
        String session) {

    /** Whether the table proposed a statement, whether one is needed, and the statement; null while there is none. */
    public record Budget(boolean proposed, boolean needed, String reason, BudgetStatement statement) {}

    /** @param speaker who spoke for the State; null where that was not recorded */
    public record Statement(String kind, String state, String speaker, String gist, Instant at) {}

    /** A motion to take no action; no tally before the vote. */
    public record Motion(long id, String movedBy, Instant at, Tally tally) {}

    /** A separate vote; the tally is that of the motion for division, null where nobody objected. */
    public record Division(long id, String requestedBy, Instant at, String objectedBy, Tally tally, List<Part> parts) {}

    /** A paragraph that is voted on separately, PP 3 or OP 5; no tally before its vote. */
    public record Part(int ordinal, String name, Tally tally, boolean deleted) {}

    /** @param session the later one; null for a later meeting of the same */
    public record Deferral(Instant at, String session, String reason) {}

    /** The motion that was not voted on yet; null for none. */
    public Motion pendingMotion() {
        return motions.stream()
                .filter(motion -> motion.tally() == null)
                .findFirst()
                .orElse(null);
    }

    /** The name of the paragraph that is to be voted on next in the latest separate vote; null for none. */
    public String nextParagraph() {
        return divisions.stream()
                .reduce((earlier, later) -> later)
                .flatMap(latest -> latest.parts().stream()
                        .filter(part -> part.tally() == null)
                        .findFirst())
                .map(Part::name)
                .orElse(null);
    }

    public List<Statement> statements(String kind) {
        return statements.stream()
                .filter(statement -> statement.kind().equals(kind))
                .toList();
    }

    /** Whether there is anything to show. */
    public boolean isEmpty() {
        return budget == null
                && statements.isEmpty()
                && motions.isEmpty()
                && divisions.isEmpty()
                && deferrals.isEmpty()
                && !orallyRevised;
    }
}
