package org.placard.inbox;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.placard.practice.servers.TestServers;

/** A system that reports to Placard's inbox as the contract says, or does not. */
public final class OtherSystem implements AutoCloseable {

    public static final String NAME = "/documents-service";

    private final String topic;
    private final Producer<String, byte[]> producer;

    public OtherSystem(String topic) {
        this.topic = topic;
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        TestServers.broker().address().toString()),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Sends a report once under an id of its own, which it returns. */
    public String report(String key, String type, String data) {
        String id = UUID.randomUUID().toString();
        send(key, headers(id, type), data);
        return id;
    }

    static Map<String, String> headers(String id, String type) {
        Map<String, String> headers = new TreeMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id);
        headers.put("ce_source", NAME);
        headers.put("ce_type", "org.placard.inbox." + type + ".v1");
        headers.put("content-type", "application/json");
        return headers;
    }

    void send(String key, Map<String, String> headers, String data) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(topic, key, data == null ? null : data.getBytes(StandardCharsets.UTF_8));
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(message).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
