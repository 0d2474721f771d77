package org.placard.practice.chaos;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What a reader of the topic got, in the order in which it came: from the beginning, committed records only. */
final class TopicRecord implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<String, List<Published>> files = new LinkedHashMap<>();
    private final Thread reading = new Thread(this::read, "chaos-topic");
    private volatile boolean open = true;

    /** @param came when the reader got it */
    record Published(String id, long sequence, Instant came) {}

    TopicRecord(String broker, String topic) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        broker,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        reading.start();
    }

    /** So far, by file. */
    synchronized Map<String, List<Published>> files() {
        Map<String, List<Published>> copy = new LinkedHashMap<>();
        files.forEach((file, events) -> copy.put(file, List.copyOf(events)));
        return copy;
    }

    private void read() {
        while (open) {
            consumer.poll(Duration.ofMillis(100)).forEach(this::take);
        }
        consumer.close();
    }

    private synchronized void take(ConsumerRecord<String, byte[]> message) {
        files.computeIfAbsent(message.key(), file -> new ArrayList<>())
                .add(new Published(
                        header(message, "ce_id"), Long.parseLong(header(message, "ce_sequence")), Instant.now()));
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        open = false;
        try {
            reading.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
