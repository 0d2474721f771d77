package org.placard.journal.relay;

import java.time.Instant;
import java.util.UUID;

/**
 * An event that is to leave.
 *
 * @param sequence of the event within its file
 * @param entry number of the journal entry that the event stands in, within its file
 * @param data as JSON
 * @param hash of the journal entry that the event stands in, in hexadecimal
 * @param traceparent W3C trace context of the command; null where it was not kept
 * @param replay the replay that sends it once more; null for the first time
 */
public record Posting(
        String file,
        long sequence,
        long entry,
        UUID event,
        String type,
        Instant time,
        String data,
        String hash,
        String traceparent,
        UUID replay) {}
