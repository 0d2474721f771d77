package org.placard.mandates;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.placard.drafts.Drafts;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.journal.contract.DueDateEntered;
import org.placard.lifecycle.Lifecycle;
import org.placard.lifecycle.Step;
import org.placard.lifecycle.Whereabouts;
import org.placard.platform.PlatformRule;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Service;

/** Oral updates, matters that come back, mandates whose term ends, and what goes to other bodies. */
@Service
public class Delivering {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Whereabouts whereabouts;
    private final Drafts drafts;
    private final Obligations obligations;
    private final DueDates dueDates;
    private final Outcomes outcomes;

    Delivering(
            Journal journal,
            Lifecycle lifecycle,
            Whereabouts whereabouts,
            Drafts drafts,
            Obligations obligations,
            DueDates dueDates,
            Outcomes outcomes) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.whereabouts = whereabouts;
        this.drafts = drafts;
        this.obligations = obligations;
        this.dueDates = dueDates;
        this.outcomes = outcomes;
    }

    /** @param on not after today; null for today */
    public void updateGiven(UUID id, LocalDate on, String reason, Long expected) {
        done("record-update", OralUpdate.GIVE_UPDATE, Stage.DELIVERY, id, on, reason, expected);
    }

    public void considered(UUID id, LocalDate on, String reason, Long expected) {
        done(
                "record-consideration",
                MatterConsideration.CONSIDER_MATTER,
                Stage.CONSIDERATION,
                id,
                on,
                reason,
                expected);
    }

    public void deliveredElsewhere(UUID id, LocalDate on, String reason, Long expected) {
        done("record-delivery", OtherBodyDeliverable.DELIVER_ELSEWHERE, Stage.DELIVERY, id, on, reason, expected);
    }

    /**
     * The mandate is renewed by another resolution, or comes to its end.
     *
     * @param resolution its symbol; null where the mandate ends, or where it is not known yet
     */
    public void decideRenewal(UUID id, boolean renewed, String resolution, LocalDate on, String reason, Long expected) {
        Obligation mandate = obligations.get(id);
        String symbol = Facts.symbol("resolution", resolution);
        Command command = command("decide-renewal", mandate, reason, expected)
                .with("renewed", renewed)
                .with("resolution", symbol)
                .with("on", on);
        journal.record(command, () -> {
            LocalDate day = day(on, mandate);
            dueDates.met(id, Stage.TERM, day);
            outcomes.decide(id, renewed, symbol);
            lifecycle.complete(
                    MandateTerm.DECIDE_RENEWAL, mandate.key(), Map.of("decision", renewed ? "renewed" : "ended"));
        });
    }

    /** The day by which another body gets it: no calendar of that body is kept here. It can be changed until then. */
    public void enterDueDate(UUID id, LocalDate date, String reason, Long expected) {
        Obligation one = obligations.get(id);
        if (date == null) {
            throw new Refusal(PlatformRule.MISSING, "date", "date");
        }
        Command command = command("enter-due-date", one, reason, expected).with("date", date);
        journal.record(command, () -> {
            move(one);
            DueDate due = DueDate.fixed(Stage.DELIVERY, one.relation(), date, journal.now());
            dueDates.set(id, due);
            lifecycle.recalculateTimers(one.file());
            journal.happened(one.file(), new DueDateEntered(drafts.reference(one.file()), one.reference(), due.on()));
        });
    }

    private void move(Obligation one) {
        if (whereabouts.isOpen(OtherBodyDeliverable.ENTER_DUE_DATE, one.key())) {
            lifecycle.complete(OtherBodyDeliverable.ENTER_DUE_DATE, one.key());
        } else {
            lifecycle.correlate(OtherBodyDeliverable.DUE_DATE_CHANGED, one.key(), Map.of());
        }
    }

    private void done(String name, Step step, Stage stage, UUID id, LocalDate on, String reason, Long expected) {
        Obligation one = obligations.get(id);
        journal.record(command(name, one, reason, expected).with("on", on), () -> {
            dueDates.met(id, stage, day(on, one));
            lifecycle.complete(step, one.key());
        });
    }

    private LocalDate day(LocalDate on, Obligation one) {
        LocalDate day = Facts.orToday(on, journal.now());
        Facts.refuseImpossible(day, one, journal.now());
        return day;
    }

    private static Command command(String name, Obligation one, String reason, Long expected) {
        return Command.of(one.file(), name).because(reason).expecting(expected).with("obligation", one.id());
    }
}
