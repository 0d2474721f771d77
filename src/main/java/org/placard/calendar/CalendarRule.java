package org.placard.calendar;

import org.placard.platform.Rule;

/** Refusals about sessions. */
enum CalendarRule implements Rule {
    UNKNOWN_SESSION("calendar.unknown-session", 404),
    ANNOUNCED_ALREADY("calendar.announced-already", 409),
    DATE_MISSING("calendar.date-missing", 422),
    IMPLAUSIBLE("calendar.implausible", 422),
    CLOSES_BEFORE_IT_OPENS("calendar.closes-before-it-opens", 422),
    NOTHING_CHANGED("calendar.nothing-changed", 422),
    HAS_OPENED("calendar.has-opened", 409),
    SUSPENSION_OUTSIDE("calendar.suspension-outside", 422),
    NOT_WITHIN_SESSION("calendar.not-within-session", 422),
    RESUMES_TOO_EARLY("calendar.resumes-too-early", 422),
    SUSPENDED("calendar.suspended", 409),
    LAST_DAY_NOT_ON_RECORD("calendar.last-day-not-on-record", 409),
    NOT_MOVED("calendar.not-moved", 422),
    NOT_EXTENDED("calendar.not-extended", 422),
    NOT_EARLIER("calendar.not-earlier", 422),
    MOVES_OTHERWISE_NOW("calendar.moves-otherwise-now", 409),
    UNKNOWN_CHANGE("calendar.unknown-change", 422),
    UNKNOWN_CUTOFF("calendar.unknown-cutoff", 404),
    CUTOFF_OUTSIDE_SESSION("calendar.cutoff-outside-session", 422),
    CUTOFF_PAST("calendar.cutoff-past", 422);

    private final String id;
    private final int status;

    CalendarRule(String id, int status) {
        this.id = id;
        this.status = status;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public int status() {
        return status;
    }
}
