package org.placard.notify.reconcile;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

/** How far each channel has come on the topic, and what stands before that. Reads without a group: nobody is disturbed. */
final class Positions {

    private static final int ANSWER_MILLIS = 10_000;
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaProperties kafka;
    private final String topic;
    private final Duration longest;
    private final int answer;

    /** @param longest what reading may take in all */
    Positions(KafkaProperties kafka, String topic, Duration longest) {
        this.kafka = kafka;
        this.topic = topic;
        this.longest = longest;
        this.answer = (int) Math.min(ANSWER_MILLIS, longest.toMillis());
    }

    /** By group; a group that never committed has none. */
    Map<String, Map<TopicPartition, Long>> of(Collection<String> groups) throws InterruptedException {
        Map<String, Object> properties = new HashMap<>(kafka.buildAdminProperties());
        properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, answer / 2);
        properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, answer);
        Map<String, Map<TopicPartition, Long>> positions = new HashMap<>();
        Admin admin = Admin.create(properties);
        try {
            // Also where no channel ever came by: a broker that is away must not look like zeros.
            admin.describeCluster().nodes().get();
            for (String group : groups) {
                positions.put(group, committed(admin, group));
            }
            return positions;
        } catch (ExecutionException e) {
            throw new KafkaException(e.getCause());
        } finally {
            admin.close(Duration.ZERO);
        }
    }

    private Map<TopicPartition, Long> committed(Admin admin, String group)
            throws InterruptedException, ExecutionException {
        Map<TopicPartition, OffsetAndMetadata> all = admin.listConsumerGroupOffsets(
                        Map.of(group, new ListConsumerGroupOffsetsSpec()))
                .partitionsToOffsetAndMetadata(group)
                .get();
        return all.entrySet().stream()
                .filter(one -> one.getKey().topic().equals(topic) && one.getValue() != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().offset()));
    }

    /**
     * Hands over what the topic has before these positions, some at a time.
     *
     * @throws KafkaException if the broker cannot be read that far in time
     */
    void read(Map<TopicPartition, Long> ends, Consumer<List<ConsumerRecord<String, byte[]>>> some) {
        long until = System.nanoTime() + longest.toNanos();
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            consumer.assign(ends.keySet());
            consumer.seekToBeginning(ends.keySet());
            // A topic that was made anew is shorter than the positions on the old one.
            Map<TopicPartition, Long> last = consumer.endOffsets(ends.keySet());
            while (ends.entrySet().stream()
                    .anyMatch(end ->
                            consumer.position(end.getKey()) < Math.min(end.getValue(), last.get(end.getKey())))) {
                if (System.nanoTime() - until > 0) {
                    throw new KafkaException("the topic " + topic + " was not read to its end within " + longest);
                }
                some.accept(StreamSupport.stream(consumer.poll(POLL).spliterator(), false)
                        .toList());
            }
        }
    }

    private KafkaConsumer<String, byte[]> consumer() {
        Map<String, Object> properties = new HashMap<>(kafka.buildConsumerProperties());
        properties.remove(ConsumerConfig.GROUP_ID_CONFIG);
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        properties.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, answer);
        return new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
