package org.placard.notify.intake;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/** Makes the channels' consumers: each channel is a group of its own, {@code placard.notify.email}. */
@Component
public class Consumers {

    private static final int AT_A_TIME = 100;
    private static final Duration DEAD_AFTER = Duration.ofSeconds(10);
    private static final Duration NEW_TOPIC_SEEN_AFTER = Duration.ofSeconds(10);

    private final KafkaProperties kafka;
    private final String topic;

    Consumers(KafkaProperties kafka, @Value("${placard.events.topic:placard.events}") String topic) {
        this.kafka = kafka;
        this.topic = topic;
    }

    String topic() {
        return topic;
    }

    Consumer<String, byte[]> create(String group) {
        Map<String, Object> properties = new HashMap<>(kafka.buildConsumerProperties());
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        // What the relay took back must not be told.
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        // A group whose position was lost reads everything again; notify_seen knows what it had.
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, AT_A_TIME);
        properties.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, (int) DEAD_AFTER.toMillis());
        properties.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, NEW_TOPIC_SEEN_AFTER.toMillis());
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
