package org.placard.notify.readers;

import org.placard.platform.Rule;

/** Why something about notices is refused. */
public enum NoticesRule implements Rule {
    NO_ADDRESS("notices.no-address", 409),
    NOT_ONE_OF("notices.not-one-of", 422),
    QUIET_HOURS("notices.quiet-hours", 422),
    TOO_MANY("notices.too-many", 409),
    LASTING("notices.lasting", 409),
    UNKNOWN_SUBSCRIPTION("notices.unknown-subscription", 404),
    UNKNOWN_LINK("notices.unknown-link", 404),
    NO_MAIL_ADDRESS("notices.no-mail-address", 422),
    TOO_MANY_REQUESTS("notices.too-many-requests", 429),
    DEAD_LINK("notices.dead-link", 404),
    LINK_EXPIRED("notices.link-expired", 410),
    ADDRESS_TAKEN("notices.address-taken", 409),
    NO_PARTY("notices.no-party", 422),
    FOREIGN_PARTY("notices.foreign-party", 403),
    MAILBOX_THERE("notices.mailbox-there", 409),
    TOO_MANY_MAILBOXES("notices.too-many-mailboxes", 409),
    UNKNOWN_MAILBOX("notices.unknown-mailbox", 404);

    private final String id;
    private final int status;

    NoticesRule(String id, int status) {
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
