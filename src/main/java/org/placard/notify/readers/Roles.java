package org.placard.notify.readers;

import java.util.List;
import org.placard.notify.Party;

/** What parties are told as: whoever subscribes to a role hears what those of the role hear. */
public final class Roles {

    public static final List<String> ALL = List.of("secretariat", "president", "sponsors", "addressees");

    private Roles() {}

    static String of(Party party) {
        if (party.name().startsWith("state:")) {
            return "sponsors";
        }
        return party.name().startsWith("addressee:") ? "addressees" : party.name();
    }
}
