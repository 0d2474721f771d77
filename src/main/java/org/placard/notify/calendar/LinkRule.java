package org.placard.notify.calendar;

import org.placard.platform.Rule;

/** Refusals about the addresses of calendars. */
enum LinkRule implements Rule {
    UNKNOWN_TOPIC("calendars.unknown-topic", 422),
    UNKNOWN_SUBJECT("calendars.unknown-subject", 422),
    ANOTHER_STATE("calendars.another-state", 403),
    UNKNOWN_LANGUAGE("calendars.unknown-language", 422),
    TOO_MANY("calendars.too-many", 409),
    UNKNOWN_LINK("calendars.unknown-link", 404);

    private final String id;
    private final int status;

    LinkRule(String id, int status) {
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
