package org.placard.notify;

import java.time.Instant;

/**
 * An event as it came from the topic, its data still closed.
 *
 * @param file the stream that the sequence counts in
 */
record Envelope(String id, String type, String file, long sequence, Instant time, byte[] data) {}
