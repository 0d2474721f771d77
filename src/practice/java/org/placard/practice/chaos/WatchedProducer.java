package org.placard.practice.chaos;

import java.util.Map;
import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Lets the watch see every record that leaves, and the broker's answer to it. */
public final class WatchedProducer implements ProducerInterceptor<String, byte[]> {

    @Override
    public ProducerRecord<String, byte[]> onSend(ProducerRecord<String, byte[]> message) {
        Watch.seen(Spot.Kind.BEFORE_SEND, "");
        return message;
    }

    @Override
    public void onAcknowledgement(RecordMetadata where, Exception failure) {
        if (failure == null) {
            Watch.seen(Spot.Kind.AFTER_ACKNOWLEDGEMENT, "");
        }
    }

    @Override
    public void close() {}

    @Override
    public void configure(Map<String, ?> settings) {}
}
