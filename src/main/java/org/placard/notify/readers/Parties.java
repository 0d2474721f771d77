package org.placard.notify.readers;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.placard.notify.Party;
import org.placard.notify.StateNames;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Component;

/** Who can have mailboxes: those to whom {@code Routing} sends what happens. */
@Component
public class Parties {

    /** Those who are there once. */
    public static final List<String> OFFICES = List.of(Party.SECRETARIAT.name(), Party.PRESIDENT.name());

    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}\\p{Zl}\\p{Zp}]{1,200}");

    private final StateNames states;

    Parties(StateNames states) {
        this.states = states;
    }

    Party valid(String kind, String value) {
        String given = value == null ? "" : value.strip();
        Party party = kind == null ? null : of(kind, given);
        if (party == null) {
            throw new Refusal(NoticesRule.NO_PARTY, String.valueOf(kind), given);
        }
        return party;
    }

    private Party of(String kind, String value) {
        String code = value.toUpperCase(Locale.ROOT);
        return switch (kind) {
            case "office" -> OFFICES.contains(value) ? new Party(value) : null;
            case "state" -> states.isKnown(code) ? Party.state(code) : null;
            case "addressee" -> NAME.matcher(value).matches() && !value.isBlank() ? Party.addressee(value) : null;
            default -> null;
        };
    }
}
