package org.placard.mandates;

import java.time.Instant;
import java.util.Optional;
import org.placard.drafts.Drafts;
import org.placard.journal.Journal;
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

    public void remind(BusinessKey key, String due) {
        Obligation obligation = obligations.of(key);
        DueDate date = dueDate(key, due);
        Ladder.Planned planned = tell(obligation, date);
        journal.happened(
                key.file(),
                new ReminderDue(
                        drafts.reference(key.file()),
                        obligation.reference(),
                        date.on(),
                        planned.rung().name(),
                        planned.moment(),
                        planned.late(journal.now())));
    }

    public void escalate(BusinessKey key, String due) {
        Obligation obligation = obligations.of(key);
        DueDate date = dueDate(key, due);
        tell(obligation, date);
        journal.happened(
                key.file(), new DueDateEscalated(drafts.reference(key.file()), obligation.reference(), date.on()));
    }

    // No second look at the clock: the engine's may be a little ahead of the database's, and the rung would wait in
    // vain.
    private Ladder.Planned tell(Obligation obligation, DueDate date) {
        Ladder.Planned planned = next(obligation, date).orElseThrow();
        told.add(obligation.id(), date, planned, journal.now());
        return planned;
    }

    private DueDate dueDate(BusinessKey key, String due) {
        return dueDates.get(obligations.of(key).id(), Stage.of(due));
    }

    private Optional<Ladder.Planned> next(Obligation obligation, DueDate date) {
        return Optional.ofNullable(date.date())
                .map(day -> ladder.next(day, date.rungsFrom(), told.rungs(obligation.id(), date.stage())));
    }
}
