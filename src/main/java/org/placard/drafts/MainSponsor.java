package org.placard.drafts;

import org.placard.platform.Actor;
import org.placard.platform.Role;

/** In whose name a person brings a text: the delegation's State, or the President. */
final class MainSponsor {

    private MainSponsor() {}

    static String of(Actor actor) {
        return actor.is(Role.PRESIDENT) ? Draft.PRESIDENT : String.valueOf(actor.state());
    }
}
