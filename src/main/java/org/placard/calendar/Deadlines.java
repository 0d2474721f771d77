package org.placard.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.placard.platform.Geneva;
import org.springframework.stereotype.Component;

/** The deadlines that every session brings with it. */
@Component
public class Deadlines {

    private final Cutoffs cutoffs;

    Deadlines(Cutoffs cutoffs) {
        this.cutoffs = cutoffs;
    }

    /**
     * A deadline of a session.
     *
     * @param name forecast, submission, issue, tabling or cosponsorship
     * @param expression what the date is derived from, {@code HRC/49:opening-P10W}; null where it is a cut-off
     * @param date in Geneva; null while the calendar does not tell
     * @param at the moment, where the deadline is not a whole day
     * @param set whether the secretariat set it for this session
     */
    public record Deadline(String name, String expression, LocalDate date, Instant at, boolean estimate, boolean set) {}

    /** Reports first, then the cut-offs within the session. */
    public List<Deadline> of(Session session) {
        List<Deadline> deadlines = new ArrayList<>();
        ReportDeadlines reports = ReportDeadlines.to(session.id());
        deadlines.add(report("forecast", reports.forecast(), session));
        deadlines.add(report("submission", reports.submission(), session));
        deadlines.add(report("issue", reports.issue(), session));
        for (Cutoff cutoff : Cutoff.values()) {
            deadlines.add(cutoff(cutoff, session));
        }
        return deadlines;
    }

    private static Deadline report(String name, SessionDue due, Session session) {
        Resolved resolved = due.resolve(session);
        return new Deadline(name, due.toString(), resolved.date().orElse(null), null, resolved.estimate(), false);
    }

    private Deadline cutoff(Cutoff cutoff, Session session) {
        Instant at = cutoffs.at(cutoff, session).orElse(null);
        LocalDate day = at == null ? null : Geneva.day(at);
        return new Deadline(cutoff.word(), null, day, at, session.estimated(), cutoffs.isSet(cutoff, session.id()));
    }
}
