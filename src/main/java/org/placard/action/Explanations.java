package org.placard.action;

import java.time.Instant;
import java.time.LocalTime;
import org.placard.journal.Journal;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.platform.FileId;
import org.placard.platform.Geneva;
import org.springframework.stereotype.Service;

/** Explanations after action: open from action until the record of the meeting is closed. */
@Service
public class Explanations {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Actions actions;
    private final ActionSettings settings;

    Explanations(Journal journal, Lifecycle lifecycle, Actions actions, ActionSettings settings) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.actions = actions;
        this.settings = settings;
    }

    public void open(FileId file) {
        lifecycle.start(ExplanationsAfterAction.PROCESS, BusinessKey.of(file));
    }

    /** The end of the day of action, and the time that is given after it. */
    public Instant until(FileId file) {
        return actions.taken(file)
                .map(Actions.Taken::on)
                .orElseGet(() -> Geneva.day(journal.now()))
                .plusDays(1)
                .plus(settings.explanationsFor())
                .atTime(LocalTime.MIDNIGHT)
                .atZone(Geneva.ZONE)
                .toInstant();
    }
}
