package org.placard.journal.relay;

import org.apache.kafka.common.KafkaException;
import org.placard.platform.topics.SetTopic;
import org.placard.platform.topics.TopicRefused;
import org.springframework.stereotype.Component;

/** The topic of all events. */
@Component
class EventsTopic {

    private final Broker broker;
    private final SetTopic topic;

    EventsTopic(Broker broker, RelaySettings settings) {
        this.broker = broker;
        this.topic = new SetTopic(
                "placard.events",
                settings.topic(),
                settings.partitions(),
                settings.replicas(),
                settings.minInsyncReplicas(),
                settings.retention(),
                "Kafka orders within a partition only, so nothing is sent until they agree: correct the setting if the topic"
                        + " is new; else name a new topic (placard.events.topic) and replay the journal into it.");
    }

    /**
     * Makes the topic if it is not there.
     *
     * @throws TopicRefused if it is there with another number of partitions
     * @throws KafkaException if the broker cannot be asked
     */
    void prepare() throws InterruptedException {
        topic.prepare(broker.admin());
    }
}
