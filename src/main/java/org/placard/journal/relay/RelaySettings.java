package org.placard.journal.relay;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How events leave.
 *
 * @param topic that all domain events go to
 * @param partitions of the topic; a topic that has another number of them is refused, because files would change places
 * @param replicas of the topic when Placard creates it
 * @param minInsyncReplicas how many replicas must have an event before it counts as sent; for when Placard creates the
 *     topic
 * @param retention how long the topic keeps events, for when Placard creates it; negative: for ever
 * @param source the CloudEvents source of this installation
 * @param batch how many events one Kafka transaction carries at most
 * @param poll how long a shard waits when nobody wakes it
 * @param backOff how long a node waits after the first failure; after each further one twice as long
 * @param longestBackOff what that grows to
 * @param deliveryTimeout how long a send may take before it counts as failed
 * @param lease how long a node that was not heard of keeps its shards
 * @param alarm how old the oldest event in the outbox may be before the node's health says so
 * @param stopTimeout how long a shutdown waits for the running batches
 */
@ConfigurationProperties("placard.events")
record RelaySettings(
        @DefaultValue("placard.events") String topic,
        @DefaultValue("6") int partitions,
        @DefaultValue("1") short replicas,
        @DefaultValue("1") int minInsyncReplicas,
        @DefaultValue("-1ms") Duration retention,
        @DefaultValue("/placard") String source,
        @DefaultValue("500") int batch,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("1s") Duration backOff,
        @DefaultValue("10s") Duration longestBackOff,
        @DefaultValue("10s") Duration deliveryTimeout,
        @DefaultValue("10s") Duration lease,
        @DefaultValue("1m") Duration alarm,
        @DefaultValue("5s") Duration stopTimeout) {

    /** How often a node says that it is there: often enough that a few late words cost no shard. */
    Duration beat() {
        return lease.dividedBy(5);
    }
}
