package org.placard.notify;

import java.time.Instant;

/**
 * An event as it came from the topic, its data still closed.
 *
 * @param file the stream that the sequence counts in
 * @param traceparent of the command that the event came from (W3C trace context); null where it has none
 */
public record Envelope(
        String id, String type, String file, long sequence, Instant time, String traceparent, byte[] data) {}
