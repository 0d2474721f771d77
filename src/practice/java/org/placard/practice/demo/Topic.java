package org.placard.practice.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the topic from its beginning, as any subscriber could. */
final class Topic implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<Event> events = new ArrayList<>();

    /** A CloudEvent as it stands on the topic. */
    record Event(String file, String id, String type, long sequence, JsonNode data) {}

    Topic(String broker) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        broker,
                        ConsumerConfig.GROUP_ID_CONFIG,
                        "demo",
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.subscribe(List.of("placard.events"));
    }

    /** Everything that the topic has for this file so far, in the order in which it came. */
    List<Event> of(String file) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> events.add(event(record)));
        return events.stream().filter(event -> event.file().equals(file)).toList();
    }

    /** For each file the sequence numbers, in the order in which they came. */
    Map<String, List<Long>> sequences() {
        Map<String, List<Long>> sequences = new HashMap<>();
        events.forEach(event -> sequences
                .computeIfAbsent(event.file(), file -> new ArrayList<>())
                .add(event.sequence()));
        return sequences;
    }

    @Override
    public void close() {
        consumer.close();
    }

    private static Event event(ConsumerRecord<String, byte[]> record) {
        return new Event(
                record.key(),
                header(record, "ce_id"),
                header(record, "ce_type"),
                Long.parseLong(header(record, "ce_sequence")),
                JSON.readTree(record.value()));
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
