package org.placard.calendar;

import java.util.List;

/** Keeps something that depends on a session's dates, and moves it when they change, in the same transaction. */
public interface SessionDependent {

    /**
     * What moves now that the session has these dates. Reads only; the session's row is held.
     *
     * @param session with its new dates
     */
    Plan plan(Session session);

    /** What moves, and moving it: one computation for those who ask and for those who do. */
    interface Plan {

        /** Of the command that moves it, one for each file, {@code move-due-dates}. */
        String command();

        List<Move> moves();

        /** Moves it. The files are held, and each has its entry in the journal open. */
        void carryOut();
    }
}
