package org.placard.platform.web;

import org.placard.platform.Actor;
import org.placard.platform.Actors;
import org.placard.platform.Role;

/** {@code #who} on a page: who is signed in. */
public final class Who {

    private final Actor actor = Actors.known() ? Actors.current() : null;

    public boolean isKnown() {
        return actor != null;
    }

    public String getName() {
        return actor == null ? null : actor.name();
    }

    public String getRole() {
        return actor == null ? null : actor.role().name();
    }

    /** ISO 3166-1 alpha-3 code of the State acted for; null for none. */
    public String getState() {
        return actor == null ? null : actor.state();
    }

    public boolean is(String role) {
        return actor != null && actor.is(Role.valueOf(role));
    }
}
