package org.placard.notify.webhook;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.placard.notify.Envelope;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/**
 * An event as a receiver gets it. The same bytes at every attempt.
 *
 * @param id of the event
 * @param sequence of the event within the file, without gaps; 0 in a test, which belongs to no file's events
 * @param data the event's data, JSON as published
 * @param traceparent of what caused the event (W3C Trace Context); null where it is not known
 */
record Message(String id, String type, Instant time, String file, long sequence, byte[] data, String traceparent) {

    private static final String TEST = "org.placard.webhook-test.v1";

    private static final JsonMapper JSON = new JsonMapper();

    static Message of(Envelope event) {
        return new Message(
                event.id(),
                event.type(),
                event.time(),
                event.file(),
                event.sequence(),
                event.data(),
                event.traceparent());
    }

    /** One that tells of nothing, to try an endpoint. */
    static Message test(UUID endpoint, Instant now) {
        byte[] data = ("{\"endpoint\":\"" + endpoint + "\"}").getBytes(StandardCharsets.UTF_8);
        return new Message("test-" + UUID.randomUUID(), TEST, now, "webhook-test", 0, data, null);
    }

    byte[] body() {
        ObjectNode body = JSON.createObjectNode();
        body.put("type", type);
        body.put("timestamp", time.toString());
        body.put("file", file);
        body.put("sequence", sequence);
        body.putRawValue("data", new RawValue(new String(data, StandardCharsets.UTF_8)));
        return JSON.writeValueAsBytes(body);
    }
}
