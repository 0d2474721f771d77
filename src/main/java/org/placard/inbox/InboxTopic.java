package org.placard.inbox;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.placard.platform.topics.SetTopic;
import org.placard.platform.topics.TopicRefused;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/** The topic of the reports. Kept for a while only: what was taken stands in the journal, what was not is set aside. */
@Component
class InboxTopic {

    private static final int TIMEOUT_MS = 5_000;

    private final KafkaProperties kafka;
    private final SetTopic topic;

    InboxTopic(KafkaProperties kafka, InboxSettings settings) {
        this.kafka = kafka;
        this.topic = new SetTopic(
                "placard.inbox",
                settings.topic(),
                settings.partitions(),
                settings.replicas(),
                settings.minInsyncReplicas(),
                settings.retention(),
                "Kafka orders within a partition only, so nothing is taken until they agree: correct the setting if that is the"
                        + " number that the topic shall have; else name a new topic (placard.inbox.topic), and the other"
                        + " systems write to that one.");
    }

    /**
     * Makes the topic if it is not there.
     *
     * @throws TopicRefused if it is there with another number of partitions
     * @throws KafkaException if the broker cannot be asked
     */
    void prepare() {
        Map<String, Object> properties = new HashMap<>(kafka.buildAdminProperties());
        properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MS);
        properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MS);
        try (Admin admin = Admin.create(properties)) {
            topic.prepare(admin);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
