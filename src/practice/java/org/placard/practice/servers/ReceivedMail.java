package org.placard.practice.servers;

import java.time.Instant;

/**
 * One message in the mailbox of one recipient.
 *
 * @param id the mailbox's own number for it, in the order of arrival
 * @param from the sender as the message names it
 * @param to the mailbox that it was delivered to
 * @param subject decoded, an empty text when there is none
 * @param date that the message bears; null when it bears none
 * @param messageId as the sender set it, with its angle brackets; null when there is none
 * @param language the {@code Content-Language}; null when it is not said
 * @param text the plain text, an empty text when there is none
 * @param html the HTML, an empty text when there is none
 */
public record ReceivedMail(
        int id,
        String from,
        String to,
        String subject,
        Instant date,
        String messageId,
        String language,
        String text,
        String html) {}
