package org.placard.mandates;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.placard.platform.Geneva;
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
        return next(one, due, told.rungs(one.id(), due.stage()), told.acknowledged(one.id(), due.stage()));
    }

    /** The same, for those who know what was told and acknowledged. */
    Optional<Ladder.Planned> next(Obligation one, DueDate due, Set<String> rungs, Set<String> acknowledged) {
        Ladder ladder = new Ladder(settings.of(one.kind(), due.stage()), settings.hour());
        return Optional.ofNullable(due.date()).flatMap(day -> ladder.next(day, due.rungsFrom(), rungs, acknowledged));
    }

    /** The morning after a due date; empty while the date is not known. */
    Optional<Instant> morningAfter(DueDate due) {
        return Optional.ofNullable(due.date()).map(day -> Geneva.at(day.plusDays(1), settings.hour()));
    }

    boolean late(Ladder.Planned planned, Instant at) {
        return planned.late(at, settings.lateAfter());
    }
}
