package org.placard.texts.obligations;

import org.placard.texts.SessionRelation;

/**
 * Where a deliverable goes.
 *
 * @param body null when the text names none
 * @param session null when the text names none
 */
record Target(String body, Integer session, SessionRelation relation, int from, int to) {

    /** Whether it names no session. */
    boolean isOpen() {
        return session == null;
    }

    Target heldBy(String other) {
        return new Target(other, session, relation, from, to);
    }
}
