package org.placard.journal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How events leave.
 *
 * @param topic that all domain events go to
 * @param partitions of the topic when Placard creates it
 * @param replicas of the topic when Placard creates it
 * @param source the CloudEvents source of this installation
 * @param batch how many events one Kafka transaction carries at most
 * @param poll how long the relay waits when nobody wakes it
 * @param backOff how long it waits after a failure
 * @param deliveryTimeout how long a send may take before it counts as failed
 * @param alarm how old the oldest event in the outbox may be before the node's health says so
 * @param stopTimeout how long a shutdown waits for the running batch
 */
@ConfigurationProperties("placard.events")
record RelaySettings(
        @DefaultValue("placard.events") String topic,
        @DefaultValue("6") int partitions,
        @DefaultValue("1") short replicas,
        @DefaultValue("/placard") String source,
        @DefaultValue("500") int batch,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("1s") Duration backOff,
        @DefaultValue("10s") Duration deliveryTimeout,
        @DefaultValue("1m") Duration alarm,
        @DefaultValue("5s") Duration stopTimeout) {}
