package org.placard.journal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.placard.platform.Actor;

/**
 * An entry as it is hashed and kept.
 *
 * @param number of the entry within its file, from 1
 * @param at the moment by Placard's clock
 * @param recordedAt the moment by the database's clock; differs from {@code at} only under the practice clock
 * @param traceparent W3C trace context of the command; null in entries from before it was kept
 */
public record Body(
        UUID entry,
        String file,
        long number,
        Instant at,
        Instant recordedAt,
        Actor actor,
        String command,
        String reason,
        Map<String, Object> data,
        List<Event> events,
        List<EngineStep> steps,
        String traceparent) {

    /**
     * An event as it goes to Kafka.
     *
     * @param sequence of the event within its file, from 1, without gaps
     */
    public record Event(UUID id, long sequence, String type, Object data) {}
}
