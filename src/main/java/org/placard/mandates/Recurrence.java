package org.placard.mandates;

import java.util.Locale;

/** How often a deliverable comes back, in sessions of the body that it is due at. */
enum Recurrence {
    ANNUAL(3, 1),
    BIENNIAL(6, 2),
    EACH_SESSION(1, 1),
    /** The text names no interval ("regularly", "as of its forty-ninth session"). Unconfirmed: taken as once a year. */
    REGULAR(3, 1);

    private static final int COUNCIL_SESSIONS_A_YEAR = 3;

    private final int councilSessions;
    private final int otherSessions;

    Recurrence(int councilSessions, int otherSessions) {
        this.councilSessions = councilSessions;
        this.otherSessions = otherSessions;
    }

    /** How many sessions lie between two occurrences. The Council meets three times a year, other bodies once. */
    int every(boolean council) {
        return council ? councilSessions : otherSessions;
    }

    /** How many sessions a number of years has. */
    static int sessionsIn(int years, boolean council) {
        return council ? years * COUNCIL_SESSIONS_A_YEAR : years;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @return null where it does not come back */
    static Recurrence of(String word) {
        return word == null ? null : valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
