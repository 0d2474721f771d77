package org.placard.mandates;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.placard.drafts.Drafts;
import org.placard.journal.Journal;
import org.placard.journal.contract.DomainEvent;
import org.placard.journal.contract.DueDateEscalated;
import org.placard.journal.contract.ReminderDue;
import org.placard.journal.contract.ReminderUnanswered;
import org.placard.lifecycle.BusinessKey;
import org.springframework.stereotype.Service;

/** Climbs the ladder around a due date (planning, meeting, submission, issue, …), one rung at a time. */
@Service
public class Reminding {

    private final Journal journal;
    private final Drafts drafts;
    private final Obligations obligations;
    private final DueDates dueDates;
    private final RemindersTold told;
    private final Ladders ladders;

    Reminding(
            Journal journal,
            Drafts drafts,
            Obligations obligations,
            DueDates dueDates,
            RemindersTold told,
            Ladders ladders) {
        this.journal = journal;
        this.drafts = drafts;
        this.obligations = obligations;
        this.dueDates = dueDates;
        this.told = told;
        this.ladders = ladders;
    }

    /** The moment of the earliest rung not told yet; empty while the due date is not known, and where none is left. */
    public Optional<Instant> nextRung(BusinessKey key, String due) {
        return next(key, due).map(Ladder.Planned::moment);
    }

    /** Whether the due date has passed, so that an escalation is next. */
    public boolean pastDue(BusinessKey key, String due) {
        return nextIs(key, due, Rung::escalates);
    }

    /** Whether it is next to be told that nobody acknowledged a reminder. */
    public boolean unanswered(BusinessKey key, String due) {
        return nextIs(key, due, Rung::tellsOfSilence);
    }

    /** Whether a rung is left. */
    public boolean further(BusinessKey key, String due) {
        return next(key, due).isPresent();
    }

    /** Tells the earliest rung not told yet; nothing where the due date has just become unknown. */
    public void remind(BusinessKey key, String due) {
        tell(
                key,
                due,
                rung -> new ReminderDue(
                        drafts.reference(key.file()),
                        rung.obligation().reference(),
                        rung.date().on(),
                        rung.planned().rung().name(),
                        rung.planned().moment(),
                        rung.late()));
    }

    public void tellUnanswered(BusinessKey key, String due) {
        tell(
                key,
                due,
                rung -> new ReminderUnanswered(
                        drafts.reference(key.file()),
                        rung.obligation().reference(),
                        rung.date().on()));
    }

    public void escalate(BusinessKey key, String due) {
        tell(
                key,
                due,
                rung -> new DueDateEscalated(
                        drafts.reference(key.file()),
                        rung.obligation().reference(),
                        rung.date().on(),
                        rung.planned().rung().level()));
    }

    private record Reached(Obligation obligation, DueDate date, Ladder.Planned planned, boolean late) {}

    // No second look at the clock: the engine's may be a little ahead of the database's, and the rung would wait in
    // vain.
    private void tell(BusinessKey key, String due, Function<Reached, DomainEvent> event) {
        Obligation obligation = obligations.of(key);
        DueDate date = dueDates.get(obligation.id(), Stage.of(due));
        ladders.next(obligation, date).ifPresent(planned -> {
            Instant at = journal.now();
            boolean late = ladders.late(planned, at);
            told.add(obligation.id(), date, planned, at, late);
            journal.happened(key.file(), event.apply(new Reached(obligation, date, planned, late)));
        });
    }

    private boolean nextIs(BusinessKey key, String due, Predicate<Rung> what) {
        return next(key, due).map(Ladder.Planned::rung).filter(what).isPresent();
    }

    private Optional<Ladder.Planned> next(BusinessKey key, String due) {
        Obligation obligation = obligations.of(key);
        return ladders.next(obligation, dueDates.get(obligation.id(), Stage.of(due)));
    }
}
