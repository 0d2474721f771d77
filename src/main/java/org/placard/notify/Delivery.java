package org.placard.notify;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One message to one recipient over one channel: of one event, or of several that wait for each other.
 *
 * @param notices at least one, in the order of their times; the same at every attempt
 * @param attempt 1 for the first
 * @param failures how often in a row it failed before
 * @param repeat the message may have arrived before
 */
public record Delivery(
        String channel, String recipient, List<Notice> notices, int attempt, int failures, boolean repeat) {

    /** The same for every attempt on every node, so that receivers which drop repeated ids drop a repeat. */
    public UUID id() {
        String events = notices.stream().map(Notice::id).sorted().collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes((events + '\n' + channel + '\n' + recipient).getBytes(StandardCharsets.UTF_8));
    }

    public Notice first() {
        return notices.get(0);
    }
}
