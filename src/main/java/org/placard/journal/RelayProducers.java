package org.placard.journal;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/** Makes the relay's producer: transactional, so that the last one made is the only one that can write. */
@Component
class RelayProducers {

    private final KafkaProperties kafka;
    private final KafkaAdmin topics;
    private final RelaySettings settings;

    RelayProducers(KafkaProperties kafka, KafkaAdmin topics, RelaySettings settings) {
        this.kafka = kafka;
        this.topics = topics;
        this.settings = settings;
    }

    /** Makes the topic too, if it is not there: at the start of this node there may have been no broker to ask. */
    Producer<String, byte[]> create() {
        topics.initialize();
        Map<String, Object> properties = new HashMap<>(kafka.buildProducerProperties());
        int timeout = (int) settings.deliveryTimeout().toMillis();
        properties.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, settings.topic() + ".relay");
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, timeout);
        properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, timeout / 2);
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, timeout);
        properties.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        return new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
    }
}
