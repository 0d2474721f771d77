package org.placard.practice.chaos;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerInterceptor;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Lets the watch see what a reader is given, and when its position is safe, with the topic. */
public final class WatchedConsumer implements ConsumerInterceptor<String, byte[]> {

    @Override
    public ConsumerRecords<String, byte[]> onConsume(ConsumerRecords<String, byte[]> messages) {
        if (!messages.isEmpty()) {
            Watch.seen(Spot.Kind.AFTER_POLL, topics(messages.partitions()));
        }
        return messages;
    }

    @Override
    public void onCommit(Map<TopicPartition, OffsetAndMetadata> offsets) {
        Watch.seen(Spot.Kind.AFTER_OFFSETS, topics(offsets.keySet()));
    }

    private static String topics(Set<TopicPartition> partitions) {
        return partitions.stream().map(TopicPartition::topic).distinct().collect(Collectors.joining(" "));
    }

    @Override
    public void close() {}

    @Override
    public void configure(Map<String, ?> settings) {}
}
