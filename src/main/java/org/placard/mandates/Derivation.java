package org.placard.mandates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.placard.calendar.Due;
import org.placard.calendar.Session;
import org.placard.calendar.SessionId;
import org.placard.platform.Geneva;

/**
 * Turns what a resolution says ("by its forty-ninth session", "for a period of three years") into due dates. Documents
 * follow the Geneva documents rules; a meeting is prepared by the day its session opens (ordered before a session: four
 * weeks earlier) and held as its {@link Relation} says, as long as it has no slot of its own; a term ends on the day that
 * lies so many years after the adoption, or with its session; what goes to another body is due on the day that a person
 * enters.
 */
final class Derivation {

    /** Unconfirmed: how long before the session a meeting that comes before it is prepared. */
    private static final int WEEKS_TO_PREPARE = 4;

    private final ReportSettings reports;

    Derivation(ReportSettings reports) {
        this.reports = reports;
    }

    /** @param session the session as the calendar has it; empty if it has none of that name, or if there is none */
    List<DueDate> of(Obligation obligation, Optional<Session> session) {
        return obligation.stages().stream()
                .map(stage -> derived(stage, obligation, session))
                .toList();
    }

    private DueDate derived(Stage stage, Obligation one, Optional<Session> session) {
        if (one.session() != null) {
            return derived(stage, one.relation(), one.session(), session, one.openedAt());
        }
        if (one.years() != null && one.kind().mandate()) {
            LocalDate end = Geneva.day(one.openedAt()).plusYears(one.years());
            return DueDate.fixed(stage, one.relation(), end, one.openedAt());
        }
        return DueDate.toBeEntered(stage, one.relation(), one.at(), one.openedAt());
    }

    DueDate derived(Stage stage, Relation relation, SessionId id, Optional<Session> session, Instant at) {
        Due due = due(stage, relation, id);
        return DueDate.derived(stage, relation, due, session, at);
    }

    private Due due(Stage stage, Relation relation, SessionId session) {
        return switch (stage) {
            case FORECAST -> Due.weeksBeforeOpening(reports.forecastWeeks(), session);
            case SUBMISSION -> Due.weeksBeforeOpening(reports.submissionWeeks(), session);
            case ISSUE -> Due.weeksBeforeOpening(reports.issueWeeks(), session);
            case PLANNING -> Due.weeksBeforeOpening(relation == Relation.BEFORE ? WEEKS_TO_PREPARE : 0, session);
            default -> relation.done(session);
        };
    }
}
