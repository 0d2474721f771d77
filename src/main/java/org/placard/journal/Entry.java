package org.placard.journal;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;

/**
 * A journalled entry, as read back. One whose body was damaged beyond reading shows what its columns still say.
 *
 * @param number within its file, from 1
 * @param at the moment by Placard's clock
 * @param state ISO 3166-1 alpha-3 code of the State acted for; null for none
 * @param data the command's own values
 * @param hash of this entry, in hexadecimal
 * @param traceparent W3C trace context of the command; null where it was not kept
 */
public record Entry(
        long number,
        Instant at,
        String actor,
        String role,
        String state,
        String command,
        String reason,
        Map<String, Object> data,
        List<Body.Event> events,
        List<EngineStep> steps,
        String hash,
        String traceparent) {

    static Entry of(Row row) {
        Body body = body(row);
        return new Entry(
                row.number(),
                row.at(),
                row.actor(),
                row.role(),
                row.state(),
                row.command(),
                row.reason(),
                body == null ? Map.of() : body.data(),
                body == null ? List.of() : body.events(),
                body == null ? List.of() : body.steps(),
                HexFormat.of().formatHex(row.hash()),
                body == null ? null : body.traceparent());
    }

    private static Body body(Row row) {
        try {
            return CanonicalJson.read(row.body(), Body.class);
        } catch (JacksonException e) {
            return null;
        }
    }

    /** An entry's row, before anything in it is believed. */
    record Row(
            String file,
            long number,
            String entry,
            Instant at,
            Instant recordedAt,
            String actor,
            String role,
            String state,
            String command,
            String reason,
            String body,
            byte[] hash) {}
}
