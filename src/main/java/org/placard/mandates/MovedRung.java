package org.placard.mandates;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.placard.calendar.Move;
import org.placard.lifecycle.TimerDates;
import org.placard.lifecycle.WaitingTimer;

/**
 * The timer of a ladder whose due date moves.
 *
 * @param next empty while the due date is not known
 */
record MovedRung(MovedDue due, WaitingTimer timer, Optional<Instant> next) {

    static Map<String, Instant> moments(List<MovedRung> rungs) {
        return rungs.stream()
                .collect(Collectors.toMap(
                        rung -> rung.timer().id(), rung -> rung.next().orElse(TimerDates.PARKED)));
    }

    boolean moves() {
        return !Optional.ofNullable(timer.due()).equals(next);
    }

    Move move() {
        return new Move(
                Move.Kind.TIMER,
                due.obligation().file(),
                due.draft().name(),
                due.obligation().id().toString(),
                due.obligation().title(),
                due.after().stage().word(),
                timer.due(),
                next.orElse(null));
    }
}
