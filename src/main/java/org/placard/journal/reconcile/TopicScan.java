package org.placard.journal.reconcile;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

/** Reads the topic once, from its beginning to what was its end, as a subscriber of no group: nobody is disturbed. */
final class TopicScan implements AutoCloseable {

    private static final int ANSWER_MILLIS = 10_000;
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaProperties kafka;
    private final String topic;
    private final Duration longest;
    private final int answer;
    private final Admin admin;

    /** @param longest what reading may take in all */
    TopicScan(KafkaProperties kafka, String topic, Duration longest) {
        this.kafka = kafka;
        this.topic = topic;
        this.longest = longest;
        this.answer = (int) Math.min(ANSWER_MILLIS, longest.toMillis());
        Map<String, Object> properties = new HashMap<>(kafka.buildAdminProperties());
        properties.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, answer / 2);
        properties.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, answer);
        this.admin = Admin.create(properties);
    }

    /** How long the topic keeps events; null for ever, and where there is no topic. */
    Duration retention() throws InterruptedException {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try {
            String millis = admin.describeConfigs(List.of(resource))
                    .all()
                    .get()
                    .get(resource)
                    .get(TopicConfig.RETENTION_MS_CONFIG)
                    .value();
            return Long.parseLong(millis) < 0 ? null : Duration.ofMillis(Long.parseLong(millis));
        } catch (ExecutionException e) {
            return orThrow(e, null);
        }
    }

    /**
     * Hands every committed event over, in the order of its partition, up to the end at the moment of the call. A topic
     * that is not there has none.
     *
     * @throws KafkaException if the broker cannot be read to that end in time
     */
    void read(Consumer<ConsumerRecord<String, byte[]>> each) throws InterruptedException {
        Map<TopicPartition, Long> ends = ends();
        long until = System.nanoTime() + longest.toNanos();
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            consumer.assign(ends.keySet());
            consumer.seekToBeginning(ends.keySet());
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                if (System.nanoTime() - until > 0) {
                    throw new KafkaException("the topic " + topic + " was not read to its end within " + longest);
                }
                consumer.poll(POLL).forEach(each);
            }
        }
    }

    // Not the end for readers of committed events: a transaction that is open now may hold that back below one that is
    // done.
    private Map<TopicPartition, Long> ends() throws InterruptedException {
        try {
            Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
            admin.describeTopics(List.of(topic))
                    .allTopicNames()
                    .get()
                    .get(topic)
                    .partitions()
                    .forEach(one -> wanted.put(new TopicPartition(topic, one.partition()), OffsetSpec.latest()));
            Map<TopicPartition, Long> ends = new HashMap<>();
            admin.listOffsets(wanted).all().get().forEach((partition, end) -> ends.put(partition, end.offset()));
            return ends;
        } catch (ExecutionException e) {
            return orThrow(e, Map.of());
        }
    }

    private static <T> T orThrow(ExecutionException failure, T withoutTopic) {
        if (failure.getCause() instanceof UnknownTopicOrPartitionException) {
            return withoutTopic;
        }
        throw new KafkaException(failure.getCause());
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

    @Override
    public void close() {
        admin.close(Duration.ZERO);
    }
}
