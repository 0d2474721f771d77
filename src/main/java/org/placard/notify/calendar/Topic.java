package org.placard.notify.calendar;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which entries a calendar holds. */
public enum Topic {
    /** What concerns its reader, by role and State. */
    MINE(false),
    /** The drafts that a State sponsors, and what follows from them. */
    STATE(true),
    /** A session: its days and cut-offs, the actions in it, and what is due at it. */
    SESSION(true),
    /** What somebody has to deliver. */
    HOLDER(true);

    private final boolean needsSubject;

    Topic(boolean needsSubject) {
        this.needsSubject = needsSubject;
    }

    public boolean needsSubject() {
        return needsSubject;
    }

    /** As forms, the API and the table spell it. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
