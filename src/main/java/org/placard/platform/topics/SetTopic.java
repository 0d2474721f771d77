package org.placard.platform.topics;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * A topic with set partitions, replicas and retention, never by accident.
 *
 * @param settings under which all this is set: {@code placard.events}
 * @param minInsyncReplicas how many replicas must have a record before it counts as sent
 * @param retention how long records are kept; negative: for ever
 * @param ifOthers what comes of other partitions, and what to do about a topic that has them besides correcting the setting
 */
public record SetTopic(
        String settings,
        String name,
        int partitions,
        short replicas,
        int minInsyncReplicas,
        Duration retention,
        String ifOthers) {

    /**
     * Makes the topic if it is not there. One that is there is looked at and never changed.
     *
     * @throws TopicRefused if it is there with another number of partitions
     * @throws KafkaException if the broker cannot be asked, or does not know yet
     */
    public void prepare(Admin kafka) throws InterruptedException {
        OptionalInt there = partitions(kafka);
        if (there.isPresent()) {
            refuseOthers(there.getAsInt());
        } else if (!create(kafka)) {
            // A broker may hear of it later than the one that made it.
            refuseOthers(
                    partitions(kafka).orElseThrow(() -> new KafkaException("The topic " + name + " is being made")));
        }
    }

    private void refuseOthers(int there) {
        if (there != partitions) {
            throw new TopicRefused("The topic %s has %d partitions, the setting %s.partitions says %d. %s"
                    .formatted(name, there, settings, partitions, ifOthers));
        }
    }

    private OptionalInt partitions(Admin kafka) throws InterruptedException {
        try {
            return OptionalInt.of(kafka.describeTopics(List.of(name))
                    .allTopicNames()
                    .get()
                    .get(name)
                    .partitions()
                    .size());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return OptionalInt.empty();
            }
            throw new KafkaException(e.getCause());
        }
    }

    /** False if another node was faster, whose settings may be others. */
    private boolean create(Admin kafka) throws InterruptedException {
        NewTopic topic = new NewTopic(name, partitions, replicas);
        topic.configs(Map.of(
                TopicConfig.RETENTION_MS_CONFIG,
                String.valueOf(Math.max(-1, retention.toMillis())),
                TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG,
                String.valueOf(minInsyncReplicas)));
        try {
            kafka.createTopics(List.of(topic)).all().get();
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TopicExistsException) {
                return false;
            }
            throw new KafkaException(e.getCause());
        }
    }
}
