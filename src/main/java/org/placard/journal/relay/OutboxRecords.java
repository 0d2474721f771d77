package org.placard.journal.relay;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.stereotype.Component;

/** An outbox row as a CloudEvent 1.0 in Kafka's binary mode: key = file, subject = file. */
@Component
class OutboxRecords {

    private final RelaySettings settings;

    OutboxRecords(RelaySettings settings) {
        this.settings = settings;
    }

    ProducerRecord<String, byte[]> of(int shard, Outbox.Row row) {
        ProducerRecord<Void, byte[]> message =
                KafkaMessageFactory.<Void>createWriter(settings.topic()).writeBinary(event(row));
        return new ProducerRecord<>(
                message.topic(), shard, row.time().toEpochMilli(), row.file(), message.value(), message.headers());
    }

    private CloudEvent event(Outbox.Row row) {
        CloudEventBuilder event = CloudEventBuilder.v1()
                .withId(row.event())
                .withSource(URI.create(settings.source()))
                .withType(row.type())
                .withSubject(row.file())
                .withTime(row.time().atOffset(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .withExtension("sequence", Long.toString(row.sequence()))
                // A witness outside the database: who rewrites the journal would have to rewrite the topic too.
                .withExtension("entryhash", row.hash())
                .withData(row.data().getBytes(StandardCharsets.UTF_8));
        if (row.entry() != null) {
            event.withExtension("entry", Long.toString(row.entry()));
        }
        if (row.traceparent() != null) {
            event.withExtension("traceparent", row.traceparent());
        }
        if (row.replay() != null) {
            event.withExtension("replay", row.replay());
        }
        return event.build();
    }
}
