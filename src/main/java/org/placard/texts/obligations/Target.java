package org.placard.texts.obligations;

import java.util.Objects;
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

    /** The same seen from another paragraph. */
    Target at(int index) {
        return new Target(body, session, relation, index, index);
    }

    Target withoutSession() {
        return new Target(body, null, null, from, to);
    }

    boolean isSameAs(Target other) {
        return Objects.equals(body, other.body) && Objects.equals(session, other.session);
    }

    Target heldBy(String other) {
        return new Target(other, session, relation, from, to);
    }
}
