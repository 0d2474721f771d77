package org.placard.practice.chaos;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Another system, which reports by Kafka in which languages a draft is out. It says everything twice, as a sender does that
 * is not sure whether it was heard, and each time something that nobody can read.
 */
final class DocumentsService implements AutoCloseable {

    static final String SOURCE = "chaos-documents";

    private static final String TYPE = "org.placard.inbox.language-version-issued.v1";
    private static final List<String> LANGUAGES = List.of("ar", "zh", "en", "fr", "ru", "es");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final KafkaProducer<String, byte[]> producer;
    private final List<Future<?>> sent = new ArrayList<>();
    private final Set<String> sound = ConcurrentHashMap.newKeySet();
    private final Set<String> unreadable = ConcurrentHashMap.newKeySet();

    DocumentsService(String broker) {
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        broker,
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        (int) PATIENCE.toMillis()),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** The ids of the messages that must take effect, each once. */
    Set<String> sound() {
        return sound;
    }

    /** The ids of those that must stand aside, each once. */
    Set<String> unreadable() {
        return unreadable;
    }

    void report(String symbol) {
        for (String language : LANGUAGES) {
            String id = UUID.randomUUID().toString();
            String report = "{\"symbol\":\"%s\",\"language\":\"%s\"}".formatted(symbol, language);
            sound.add(id);
            send(symbol, id, report);
            send(symbol, id, report);
        }
        String id = UUID.randomUUID().toString();
        unreadable.add(id);
        send(null, id, "{\"symbol\":");
    }

    private void send(String key, String id, String report) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(Installation.INBOX, key, report.getBytes(StandardCharsets.UTF_8));
        attributes(message.headers(), id);
        sent.add(producer.send(message));
    }

    private static void attributes(Headers headers, String id) {
        Map.of("specversion", "1.0", "type", TYPE, "source", SOURCE, "id", id)
                .forEach((name, value) -> headers.add("ce_" + name, value.getBytes(StandardCharsets.UTF_8)));
        headers.add("content-type", "application/json".getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the broker has all that was reported. */
    boolean heard() {
        return sent.stream().allMatch(Future::isDone);
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
