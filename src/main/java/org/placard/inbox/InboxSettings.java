package org.placard.inbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How reports of other systems are taken.
 *
 * @param topic that they write to
 * @param group of the consumers; all engine nodes share it
 * @param partitions of the topic; a topic that has another number of them is refused, because keys would change places
 * @param replicas of the topic when Placard creates it
 * @param minInsyncReplicas how many replicas must have a message before its sender hears that it arrived; for when Placard
 *     creates the topic
 * @param retention how long the topic keeps messages, for when Placard creates it; negative: for ever
 * @param poll the longest wait for new messages
 * @param backOff how long a key waits after the first failure; doubled at each further one
 * @param longestBackOff the longest such wait
 * @param redrive how often a node looks for what is to be taken again
 * @param held how many messages of a partition may wait before no more are read from it
 */
@ConfigurationProperties("placard.inbox")
record InboxSettings(
        @DefaultValue("placard.inbox") String topic,
        @DefaultValue("placard.inbox") String group,
        @DefaultValue("6") int partitions,
        @DefaultValue("1") short replicas,
        @DefaultValue("1") int minInsyncReplicas,
        @DefaultValue("30d") Duration retention,
        @DefaultValue("500ms") Duration poll,
        @DefaultValue("1s") Duration backOff,
        @DefaultValue("30s") Duration longestBackOff,
        @DefaultValue("1s") Duration redrive,
        @DefaultValue("500") int held) {}
