package org.placard.calendar;

/** Keeps something that depends on a session's dates, and moves it when they change, in the same transaction. */
public interface SessionDependent {

    /** @param session with its new dates */
    void sessionMoved(Session session);
}
