package org.placard.practice.bench;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A producer and nothing else: what the broker itself costs. With transactions, each event alone or 500 at a time. */
final class BareWay implements Way {

    private static final int BATCH = 500;
    private static final int PARTITIONS = 6;
    private static final int FILES = 300;
    private static final byte[] VALUE = ("{\"draft\":{\"file\":\"" + UUID.randomUUID()
                    + "\",\"symbol\":\"A/HRC/43/L.31\",\"title\":\"Measured\"},\"symbol\":\"A/HRC/43/L.31\"}")
            .getBytes(StandardCharsets.UTF_8);

    private final boolean transactions;
    private final String topic = "bare." + UUID.randomUUID();
    private final KafkaProducer<String, byte[]> producer;

    BareWay(String broker, boolean transactions) {
        this.transactions = transactions;
        create(broker);
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        if (transactions) {
            settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, topic);
        }
        producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        if (transactions) {
            producer.initTransactions();
        }
    }

    private void create(String broker) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker))) {
            admin.createTopics(List.of(new NewTopic(topic, PARTITIONS, (short) 1)))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String name() {
        return transactions ? "bare, transactions" : "bare";
    }

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public long send(String file, long number) {
        long at = System.nanoTime();
        begin();
        producer.send(record(file, number));
        commit();
        return at;
    }

    @Override
    public void fill(String file, int events) {
        for (int number = 1; number <= events; number++) {
            if (number % BATCH == 1) {
                begin();
            }
            producer.send(record(file + number % FILES, (number + FILES - 1) / FILES));
            if (number % BATCH == 0 || number == events) {
                commit();
            }
        }
        producer.flush();
    }

    private void begin() {
        if (transactions) {
            producer.beginTransaction();
        }
    }

    private void commit() {
        if (transactions) {
            producer.commitTransaction();
        }
    }

    // As many headers as an event of Placard has.
    private ProducerRecord<String, byte[]> record(String file, long number) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, file, VALUE);
        Map<String, String> headers = Map.of(
                "ce_specversion", "1.0",
                "ce_id", UUID.randomUUID().toString(),
                "ce_source", "/placard",
                "ce_type", "org.placard.symbol-assigned.v1",
                "ce_subject", file,
                "ce_time", "2020-03-12T08:00:00Z",
                "ce_sequence", String.valueOf(number),
                "ce_entryhash", "0".repeat(64),
                "ce_traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "content-type", "application/json");
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    @Override
    public void close() {
        producer.close();
    }
}
