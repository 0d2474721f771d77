package org.placard.mandates;

import java.util.List;
import java.util.stream.Stream;
import org.placard.calendar.Move;
import org.placard.calendar.Session;
import org.placard.calendar.SessionDependent;

/** All due dates that move with a session, and the timers of their reminders. */
record MovedDues(List<MovedDue> dues, List<MovedRung> rungs, Session session, DueDatesThatMove mover)
        implements SessionDependent.Plan {

    @Override
    public String command() {
        return "move-due-dates";
    }

    @Override
    public List<Move> moves() {
        return Stream.concat(
                        dues.stream().flatMap(MovedDue::moves), rungs.stream().map(MovedRung::move))
                .toList();
    }

    @Override
    public void carryOut() {
        if (!dues.isEmpty()) {
            mover.carryOut(dues, rungs, session);
        }
    }
}
