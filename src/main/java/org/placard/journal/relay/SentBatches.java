package org.placard.journal.relay;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsOptions;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.springframework.stereotype.Component;

/**
 * Which batch Kafka has of each shard: kept there as the committed offset of a group that nobody reads with, and committed
 * in the very transaction that has the batch's events. So the one is there exactly when the other is.
 */
@Component
class SentBatches {

    private final Broker broker;
    private final String topic;
    private final String group;
    private ConsumerGroupMetadata metadata;

    SentBatches(Broker broker, RelaySettings settings) {
        this.broker = broker;
        this.topic = settings.topic();
        this.group = topic + ".relay";
    }

    /** What goes into the batch's transaction. */
    Map<TopicPartition, OffsetAndMetadata> of(int shard, long batch) {
        return Map.of(new TopicPartition(topic, shard), new OffsetAndMetadata(batch));
    }

    synchronized ConsumerGroupMetadata group() {
        if (metadata == null) {
            metadata = broker.groupMetadata(group);
        }
        return metadata;
    }

    /** The number of the last batch that Kafka has of this shard; 0 for none. Waits for a transaction that is ending. */
    long last(int shard) throws InterruptedException {
        TopicPartition partition = new TopicPartition(topic, shard);
        try {
            OffsetAndMetadata committed = broker.admin()
                    .listConsumerGroupOffsets(
                            Map.of(group, new ListConsumerGroupOffsetsSpec().topicPartitions(List.of(partition))),
                            new ListConsumerGroupOffsetsOptions().requireStable(true))
                    .partitionsToOffsetAndMetadata(group)
                    .get()
                    .get(partition);
            return committed == null ? 0 : committed.offset();
        } catch (ExecutionException e) {
            throw new KafkaException(e.getCause());
        }
    }
}
