package org.placard.sponsorship;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.placard.calendar.Cutoff;
import org.placard.calendar.Move;
import org.placard.calendar.SessionDependent;
import org.placard.journal.contract.DraftRef;
import org.placard.lifecycle.TimerDates;
import org.placard.lifecycle.TimersTogether;
import org.placard.lifecycle.WaitingTimer;
import org.placard.platform.FileId;

/**
 * The drafts whose co-sponsorship ends at another moment.
 *
 * @param after empty while the calendar does not tell
 */
record MovedCutOffs(
        List<WaitingTimer> moving, Map<FileId, DraftRef> documents, Optional<Instant> after, TimersTogether timers)
        implements SessionDependent.Plan {

    @Override
    public String command() {
        return "move-cut-off";
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
                Move.Kind.CUT_OFF,
                timer.key().file(),
                document.name(),
                null,
                document.title(),
                Cutoff.COSPONSORSHIP.word(),
                timer.due(),
                after.orElse(null));
    }
}
