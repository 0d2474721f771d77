package org.placard.notify;

import java.time.Instant;

/**
 * An event as it came from the topic, its data still closed; or a letter that no event calls for, in the same form.
 *
 * @param file the stream that the sequence counts in
 * @param traceparent of the command that the event came from (W3C trace context); null where it has none
 */
public record Envelope(
        String id, String type, String file, long sequence, Instant time, String traceparent, byte[] data) {

    /** The kind of event, as people know it: {@code draft-tabled}. */
    public String kind() {
        return kindOf(type);
    }

    /** @param type on the wire, org.placard.draft-tabled.v1; anything else is its own kind */
    public static String kindOf(String type) {
        String[] parts = type.split("\\.");
        return parts.length < 2 ? type : parts[parts.length - 2];
    }
}
