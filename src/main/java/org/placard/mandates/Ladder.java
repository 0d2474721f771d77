package org.placard.mandates;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The reminders before a due date, and the escalation after it. */
final class Ladder {

    private static final Duration PATIENCE = Duration.ofDays(1);

    private final List<Rung> rungs;
    private final Rung escalation;
    private final LocalTime hour;

    Ladder(ReminderSettings settings) {
        rungs = settings.before().stream()
                .map(Rung::before)
                .sorted(Comparator.comparingInt(Rung::days).reversed())
                .toList();
        escalation = Rung.escalation(settings.escalateAfter());
        hour = settings.hour();
    }

    /** A rung and the moment at which it falls due. */
    record Planned(Rung rung, Instant moment) {

        /** Whether it is told more than a day after its moment. */
        boolean late(Instant told) {
            return told.isAfter(moment.plus(PATIENCE));
        }
    }

    /**
     * The earliest rung that is not told yet. Reminders that fell due before the due date was waited for are passed over;
     * the escalation never is, even of a due date that lay in the past from the beginning.
     *
     * @param from since when the due date is waited for
     * @param told names of the rungs told
     */
    Planned next(LocalDate due, Instant from, Set<String> told) {
        return rungs.stream()
                .filter(rung -> !told.contains(rung.name()))
                .map(rung -> new Planned(rung, rung.moment(due, hour)))
                .filter(planned -> !planned.moment().isBefore(from))
                .findFirst()
                .orElseGet(() -> new Planned(escalation, escalation.moment(due, hour)));
    }
}
