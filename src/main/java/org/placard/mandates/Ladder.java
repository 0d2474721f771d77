package org.placard.mandates;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The reminders before a due date, and the escalation after it.
 *
 * <p>Who acknowledges a reminder says: seen, and in hand. That stops what would follow because nobody answered: the notice
 * of it before the due date, and the further levels after an escalation. It stops neither the next reminder nor the first
 * escalation: a due date is met by what was ordered.
 */
final class Ladder {

    private final List<Rung> before = new ArrayList<>();
    private final List<Rung> escalations = new ArrayList<>();
    private final LocalTime hour;

    Ladder(LadderSettings settings, LocalTime hour) {
        settings.before().stream().map(Rung::before).distinct().forEach(before::add);
        if (!settings.unanswered().isZero()) {
            before.add(Rung.unanswered(settings.unanswered()));
        }
        before.sort(Comparator.comparingInt(Rung::days).reversed());
        escalations.add(Rung.escalation(settings.escalateAfter(), 1));
        settings.escalateFurther().forEach(period -> escalations.add(Rung.escalation(period, escalations.size() + 1)));
        this.hour = hour;
    }

    /** A rung and the moment at which it falls due. */
    record Planned(Rung rung, Instant moment) {

        boolean late(Instant told, Duration patience) {
            return told.isAfter(moment.plus(patience));
        }
    }

    /**
     * The earliest rung that is not told yet; empty where none is left. Reminders that fell due before the due date was
     * waited for are passed over; the first escalation never is, even of a due date that lay in the past from the beginning.
     *
     * @param from since when the due date is waited for
     * @param told names of the rungs told
     * @param acknowledged names of those of them that somebody acknowledged
     */
    Optional<Planned> next(LocalDate due, Instant from, Set<String> told, Set<String> acknowledged) {
        Stream<Rung> ahead = before.stream()
                .filter(rung -> !rung.moment(due, hour).isBefore(from))
                .filter(rung -> rung.reminds() || silent(told, acknowledged));
        Stream<Rung> after = escalations.stream().filter(rung -> rung.level() == 1 || !answered(acknowledged));
        return Stream.concat(ahead, after)
                .filter(rung -> !told.contains(rung.name()))
                .findFirst()
                .map(rung -> new Planned(rung, rung.moment(due, hour)));
    }

    private boolean silent(Set<String> told, Set<String> acknowledged) {
        return acknowledged.isEmpty()
                && before.stream().filter(Rung::reminds).map(Rung::name).anyMatch(told::contains);
    }

    private boolean answered(Set<String> acknowledged) {
        return escalations.stream().map(Rung::name).anyMatch(acknowledged::contains);
    }
}
