package org.placard.notify.email;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * What one e-mail says.
 *
 * @param languages of its parts, tags of BCP 47
 * @param at the date that it bears: that of the last event it tells of
 * @param stop where one click stops what it was sent for (RFC 8058); null where nothing can be stopped
 */
record Letter(
        String subject,
        String text,
        String html,
        List<String> languages,
        Instant at,
        URI stop,
        List<Attachments.Attachment> attachments) {}
