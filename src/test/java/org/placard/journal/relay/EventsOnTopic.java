package org.placard.journal.relay;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
import org.placard.practice.servers.TestServers;

/**
 * What a subscriber finds on a topic from its beginning to its present end. Waits for transactions that are ending: Kafka
 * marks their events as committed a moment after it has said that they are.
 */
public final class EventsOnTopic {

    private EventsOnTopic() {}

    /** For each file the sequence numbers, in the order in which they stand there. */
    public static Map<String, List<Long>> sequences(String topic) {
        Map<String, List<Long>> sequences = new LinkedHashMap<>();
        all(topic)
                .forEach(record -> sequences
                        .computeIfAbsent(record.key(), file -> new ArrayList<>())
                        .add(Long.valueOf(header(record, "ce_sequence"))));
        return sequences;
    }

    public static List<ConsumerRecord<String, byte[]>> all(String topic) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = consumer("read_committed")) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = ends(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
        }
        return records;
    }

    public static String header(ConsumerRecord<String, byte[]> record, String name) {
        return record.headers().lastHeader(name) == null
                ? null
                : new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static Map<TopicPartition, Long> ends(List<TopicPartition> partitions) {
        try (KafkaConsumer<String, byte[]> consumer = consumer("read_uncommitted")) {
            return consumer.endOffsets(partitions);
        }
    }

    private static KafkaConsumer<String, byte[]> consumer(String isolation) {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        TestServers.broker().address().toString(),
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        isolation),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
