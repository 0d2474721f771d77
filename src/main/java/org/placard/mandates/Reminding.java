package org.placard.mandates;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.placard.drafts.Drafts;
import org.placard.journal.Journal;
import org.placard.journal.contract.DomainEvent;
import org.placard.journal.contract.DueDateEscalated;
import org.placard.journal.contract.ReminderDue;
import org.placard.lifecycle.BusinessKey;
import org.springframework.stereotype.Service;

/** Climbs the ladder around a due date (planning, meeting, submission or issue), one rung at a time. */
@Service
public class Reminding {

    private final Journal journal;
    private final Drafts drafts;
    private final Obligations obligations;
    private final DueDates dueDates;
    private final RemindersTold told;
    private final Ladder ladder;

    Reminding(
            Journal journal,
            Drafts drafts,
            Obligations obligations,
            DueDates dueDates,
            RemindersTold told,
            Ladder ladder) {
        this.journal = journal;
        this.drafts = drafts;
        this.obligations = obligations;
        this.dueDates = dueDates;
        this.told = told;
        this.ladder = ladder;
    }

    /** The moment of the earliest rung not told yet; empty while the due date is not known. */
    public Optional<Instant> nextRung(BusinessKey key, String due) {
        return next(obligations.of(key), dueDate(key, due)).map(Ladder.Planned::moment);
    }

    /** Whether nothing is left but the escalation. */
    public boolean pastDue(BusinessKey key, String due) {
        return next(obligations.of(key), dueDate(key, due))
                .filter(planned -> planned.rung().escalates())
                .isPresent();
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
                        rung.planned().late(rung.at())));
    }

    public void escalate(BusinessKey key, String due) {
        tell(
                key,
                due,
                rung -> new DueDateEscalated(
                        drafts.reference(key.file()),
                        rung.obligation().reference(),
                        rung.date().on()));
    }

    private record Reached(Obligation obligation, DueDate date, Ladder.Planned planned, Instant at) {}

    // No second look at the clock: the engine's may be a little ahead of the database's, and the rung would wait in
    // vain.
    private void tell(BusinessKey key, String due, Function<Reached, DomainEvent> event) {
        Obligation obligation = obligations.of(key);
        DueDate date = dueDate(key, due);
        next(obligation, date).ifPresent(planned -> {
            Instant at = journal.now();
            told.add(obligation.id(), date, planned, at);
            journal.happened(key.file(), event.apply(new Reached(obligation, date, planned, at)));
        });
    }

    private DueDate dueDate(BusinessKey key, String due) {
        return dueDates.get(obligations.of(key).id(), Stage.of(due));
    }

    private Optional<Ladder.Planned> next(Obligation obligation, DueDate date) {
        return Optional.ofNullable(date.date())
                .map(day -> ladder.next(day, date.rungsFrom(), told.rungs(obligation.id(), date.stage())));
    }
}
