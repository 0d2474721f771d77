package org.placard.inbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.placard.platform.topics.TopicRefused;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/** Makes the inbox's consumers: one group, shared by all engine nodes. */
@Component
class InboxConsumers {

    private static final Duration LONGEST_WORK = Duration.ofMinutes(15);
    private static final Duration DEAD_AFTER = Duration.ofSeconds(10);
    private static final Duration NEW_TOPIC_SEEN_AFTER = Duration.ofSeconds(10);

    private final KafkaProperties kafka;
    private final InboxTopic topic;
    private final InboxSettings settings;

    InboxConsumers(KafkaProperties kafka, InboxTopic topic, InboxSettings settings) {
        this.kafka = kafka;
        this.topic = topic;
        this.settings = settings;
    }

    /**
     * Looks at the topic first, and makes it if it is not there: at the start of this node there may have been no broker to
     * ask, and there may be another one by now.
     *
     * @throws TopicRefused if it is not the topic that was set
     */
    Consumer<String, byte[]> create(String group) {
        topic.prepare();
        Map<String, Object> properties = new HashMap<>(kafka.buildConsumerProperties());
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        // A group whose position was lost reads everything again; inbox_taken knows what took effect.
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, settings.held());
        properties.put(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, (int) LONGEST_WORK.toMillis());
        properties.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, (int) DEAD_AFTER.toMillis());
        properties.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, NEW_TOPIC_SEEN_AFTER.toMillis());
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
