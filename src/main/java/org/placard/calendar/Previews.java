package org.placard.calendar;

import java.util.List;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a change of a session would move. The change is made, what follows is planned by the code that would carry it out,
 * and all of it is taken back.
 */
@Component
class Previews {

    private final Sessions sessions;
    private final Deadlines deadlines;
    private final Replanning replanning;
    private final TransactionTemplate transaction;

    Previews(Sessions sessions, Deadlines deadlines, Replanning replanning, PlatformTransactionManager transactions) {
        this.sessions = sessions;
        this.deadlines = deadlines;
        this.replanning = replanning;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @param change writes the session's new facts, or refuses to */
    Replan of(SessionId session, Runnable change) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            Session before = sessions.get(session.value());
            List<Deadlines.Deadline> deadlinesBefore = deadlines.of(before);
            change.run();
            Session after = sessions.get(session.value());
            return new Replan(before, after, deadlinesBefore, deadlines.of(after), replanning.moves(session));
        });
    }

    /**
     * @param seen the fingerprint of a preview; null where none was seen, and anything may move
     * @throws Refusal if something else would move by now
     */
    void refuseUnlessSeen(SessionId session, String seen) {
        if (seen == null || seen.isBlank()) {
            return;
        }
        Session after = sessions.get(session.value());
        List<Deadlines.Deadline> to = deadlines.of(after);
        Replan now = new Replan(after, after, to, to, replanning.held(session));
        if (!now.fingerprint().equals(seen)) {
            throw new Refusal(CalendarRule.MOVES_OTHERWISE_NOW, "seen", session);
        }
    }
}
