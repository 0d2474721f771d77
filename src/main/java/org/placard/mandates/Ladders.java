package org.placard.mandates;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The ladder around each due date, as the settings have it for its kind and stage. */
@Component
class Ladders {

    private final ReminderSettings settings;
    private final RemindersTold told;

    Ladders(ReminderSettings settings, RemindersTold told) {
        this.settings = settings;
        this.told = told;
    }

    /** The earliest rung that is not told yet; empty where none is left, and while the date is not known. */
    Optional<Ladder.Planned> next(Obligation one, DueDate due) {
        Ladder ladder = new Ladder(settings.of(one.kind(), due.stage()), settings.hour());
        return Optional.ofNullable(due.date())
                .flatMap(day -> ladder.next(
                        day,
                        due.rungsFrom(),
                        told.rungs(one.id(), due.stage()),
                        told.acknowledged(one.id(), due.stage())));
    }

    boolean late(Ladder.Planned planned, Instant at) {
        return planned.late(at, settings.lateAfter());
    }
}
