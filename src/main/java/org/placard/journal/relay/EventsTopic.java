package org.placard.journal.relay;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.springframework.stereotype.Component;

/** The topic of all events: with set partitions, retention and replicas, never by accident. */
@Component
class EventsTopic {

    private final Broker broker;
    private final RelaySettings settings;

    EventsTopic(Broker broker, RelaySettings settings) {
        this.broker = broker;
        this.settings = settings;
    }

    /**
     * Makes the topic if it is not there.
     *
     * @throws TopicRefused if it is there with another number of partitions
     * @throws KafkaException if the broker cannot be asked
     */
    void prepare() throws InterruptedException {
        Integer partitions = partitions();
        if (partitions == null) {
            create();
            partitions = settings.partitions();
        }
        if (partitions != settings.partitions()) {
            throw new TopicRefused(
                    "The topic %s has %d partitions, the setting placard.events.partitions says %d. Kafka"
                                    .formatted(settings.topic(), partitions, settings.partitions())
                            + " orders within a partition only, so nothing is sent until they agree: correct the setting if the"
                            + " topic is new; else name a new topic (placard.events.topic) and replay the journal into it.");
        }
    }

    private Integer partitions() throws InterruptedException {
        try {
            return broker.admin()
                    .describeTopics(List.of(settings.topic()))
                    .allTopicNames()
                    .get()
                    .get(settings.topic())
                    .partitions()
                    .size();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return null;
            }
            throw new KafkaException(e.getCause());
        }
    }

    private void create() throws InterruptedException {
        NewTopic topic = new NewTopic(settings.topic(), settings.partitions(), settings.replicas());
        topic.configs(Map.of(
                TopicConfig.RETENTION_MS_CONFIG,
                String.valueOf(Math.max(-1, settings.retention().toMillis())),
                TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG,
                String.valueOf(settings.minInsyncReplicas())));
        try {
            broker.admin().createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            // Another node was faster.
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException(e.getCause());
            }
        }
    }
}
