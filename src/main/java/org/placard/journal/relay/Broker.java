package org.placard.journal.relay;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/** Makes the relay's clients of Kafka. */
@Component
class Broker implements AutoCloseable {

    private static final int BATCH_BYTES = 1 << 17;

    private final KafkaProperties kafka;
    private final RelaySettings settings;
    private Admin admin;

    Broker(KafkaProperties kafka, RelaySettings settings) {
        this.kafka = kafka;
        this.settings = settings;
    }

    /** Transactional, by a name of the shard's own: the last one made for a shard is the only one that can write. */
    Producer<String, byte[]> producer(int shard) {
        Map<String, Object> properties = new HashMap<>(kafka.buildProducerProperties());
        int timeout = (int) settings.deliveryTimeout().toMillis();
        properties.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, settings.topic() + ".relay." + shard);
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, timeout);
        properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, timeout / 2);
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, timeout);
        // What an owner left open holds up the readers: not for longer than sending it could have taken.
        properties.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 2 * timeout);
        properties.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        properties.put(ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES);
        return new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
    }

    /** What Kafka needs to know of a group. Only a consumer hands that out; it reads nothing and connects to nobody. */
    ConsumerGroupMetadata groupMetadata(String group) {
        Map<String, Object> properties = new HashMap<>(kafka.buildConsumerProperties());
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        try (KafkaConsumer<byte[], byte[]> reader =
                new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            return reader.groupMetadata();
        }
    }

    synchronized Admin admin() {
        if (admin == null) {
            Map<String, Object> properties = new HashMap<>(kafka.buildAdminProperties());
            int timeout = (int) settings.deliveryTimeout().toMillis() / 2;
            properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, timeout);
            properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, timeout);
            admin = Admin.create(properties);
        }
        return admin;
    }

    @Override
    public synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
            admin = null;
        }
    }
}
