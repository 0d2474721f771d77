package org.placard.notify.node;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.placard.journal.contract.DomainEvent;
import org.placard.practice.servers.TestServers;
import tools.jackson.databind.json.JsonMapper;

/** Writes to the topic as the relay does: binary CloudEvents, key = file, each batch one Kafka transaction. */
final class TestTopic {

    static final Instant TIME = Instant.parse("2021-10-25T07:00:00Z");

    private static final JsonMapper JSON = new JsonMapper();

    private final String topic;

    TestTopic(String topic) {
        this.topic = topic;
        create();
    }

    private void create() {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers()))) {
            admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1))).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void publish(String id, String file, long sequence, DomainEvent event) {
        send(record(id, file, sequence, event));
    }

    ProducerRecord<String, byte[]> record(String id, String file, long sequence, DomainEvent event) {
        return record(id, file, sequence, event.type(), JSON.writeValueAsBytes(event));
    }

    ProducerRecord<String, byte[]> record(String id, String file, long sequence, String type, byte[] data) {
        CloudEvent event = CloudEventBuilder.v1()
                .withId(id)
                .withSource(URI.create("/placard"))
                .withType(type)
                .withSubject(file)
                .withTime(TIME.atOffset(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .withExtension("sequence", Long.toString(sequence))
                .withData(data)
                .build();
        ProducerRecord<Void, byte[]> message =
                KafkaMessageFactory.<Void>createWriter(topic).writeBinary(event);
        return new ProducerRecord<>(topic, null, TIME.toEpochMilli(), file, message.value(), message.headers());
    }

    ProducerRecord<String, byte[]> bare(String file, byte[] value) {
        return new ProducerRecord<>(topic, file, value);
    }

    void send(ProducerRecord<String, byte[]> message) {
        send(List.of(message));
    }

    /** Fails when the broker does not take it in time; like the relay, the caller then sends it again. */
    void send(List<ProducerRecord<String, byte[]>> batch) {
        try (Producer<String, byte[]> producer = producer()) {
            producer.initTransactions();
            producer.beginTransaction();
            batch.forEach(producer::send);
            producer.commitTransaction();
        }
    }

    private Producer<String, byte[]> producer() {
        Map<String, Object> properties = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers(),
                ProducerConfig.TRANSACTIONAL_ID_CONFIG, topic + ".relay",
                ProducerConfig.LINGER_MS_CONFIG, 0,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 2000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 4000,
                ProducerConfig.MAX_BLOCK_MS_CONFIG, 4000);
        return new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
    }

    private static String servers() {
        return TestServers.broker().address().toString();
    }
}
