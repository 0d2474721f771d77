package org.placard.mandates;

import java.util.Arrays;
import java.util.UUID;
import org.placard.drafts.Drafts;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.journal.contract.ReminderAcknowledged;
import org.placard.lifecycle.Lifecycle;
import org.placard.lifecycle.MessageName;
import org.placard.lifecycle.Obstacles;
import org.placard.platform.Actors;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Service;

/**
 * Somebody says of the reminder told last, or of the escalation: seen, and in hand. {@link Ladder} says what that stops.
 * The secretariat does so for an addressee who told it.
 */
@Service
public class Acknowledging {

    static final MessageName REMINDER_ACKNOWLEDGED = new MessageName("reminder-acknowledged");

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Obstacles obstacles;
    private final Drafts drafts;
    private final Obligations obligations;
    private final DueDates dueDates;
    private final RemindersTold told;

    Acknowledging(
            Journal journal,
            Lifecycle lifecycle,
            Obstacles obstacles,
            Drafts drafts,
            Obligations obligations,
            DueDates dueDates,
            RemindersTold told) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.obstacles = obstacles;
        this.drafts = drafts;
        this.obligations = obligations;
        this.dueDates = dueDates;
        this.told = told;
    }

    /** @param due planning, meeting, submission, issue, … */
    public void acknowledge(UUID id, String due, String reason, Long expected) {
        Obligation one = obligations.get(id);
        Command command = Command.of(one.file(), "acknowledge-reminder")
                .because(reason)
                .expecting(expected)
                .with("obligation", id)
                .with("due", due);
        journal.record(command, () -> {
            obstacles.refuse(REMINDER_ACKNOWLEDGED.name(), one.key());
            DueDate date = date(one, due);
            String rung = told.last(id, date.stage()).orElseThrow(() -> nothing(due));
            if (told.acknowledged(id, date.stage()).contains(rung)) {
                throw new Refusal(MandateRule.ALREADY_ACKNOWLEDGED, "due", one.title());
            }
            told.acknowledge(id, date.stage(), rung, Actors.current().name(), journal.now());
            journal.happened(
                    one.file(),
                    new ReminderAcknowledged(drafts.reference(one.file()), one.reference(), date.on(), rung));
            lifecycle.signal(REMINDER_ACKNOWLEDGED, one.key());
            lifecycle.recalculateTimers(one.file());
        });
    }

    private DueDate date(Obligation one, String due) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.word().equals(due))
                .flatMap(stage -> dueDates.find(one.id(), stage).stream())
                .filter(date -> !date.met())
                .findFirst()
                .orElseThrow(() -> nothing(due));
    }

    private static Refusal nothing(String due) {
        return new Refusal(MandateRule.NOTHING_TO_ACKNOWLEDGE, "due", String.valueOf(due));
    }
}
