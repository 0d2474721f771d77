package org.placard.notify.email;

import java.time.Instant;
import java.util.List;

/**
 * What one e-mail says.
 *
 * @param at the date that it bears: that of the last event it tells of
 */
record Letter(Words words, Instant at, List<Attachments.Attachment> attachments) {}
