package org.placard.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.placard.journal.contract.DraftRef;
import org.placard.lifecycle.TimerDates;
import org.placard.lifecycle.TimersTogether;
import org.placard.lifecycle.WaitingTimer;
import org.placard.platform.FileId;

/**
 * Timers of many drafts that all move to one moment of the session.
 *
 * @param command of the command that moves one
 * @param name of the moment
 * @param after empty while the calendar does not tell
 */
public record MovedTimers(
        String command,
        Move.Kind kind,
        String name,
        List<WaitingTimer> moving,
        Map<FileId, DraftRef> documents,
        Optional<Instant> after,
        TimersTogether timers)
        implements SessionDependent.Plan {

    /** Those that are there already do not move. */
    public MovedTimers {
        moving = moving.stream()
                .filter(timer -> !Optional.ofNullable(timer.due()).equals(after))
                .toList();
    }

    @Override
    public List<Move> moves() {
        return moving.stream().map(this::move).toList();
    }

    @Override
    public void carryOut() {
        timers.move(
                moving.stream().collect(Collectors.toMap(WaitingTimer::id, timer -> after.orElse(TimerDates.PARKED))));
    }

    private Move move(WaitingTimer timer) {
        DraftRef document = documents.get(timer.key().file());
        return new Move(
                kind,
                timer.key().file(),
                document.name(),
                null,
                document.title(),
                name,
                timer.due(),
                after.orElse(null));
    }
}
