package org.placard.notify.live;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.placard.notify.OnEngineNodes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Reads all partitions of the topic from now on, in no group: every node reads everything. Starts last and stops first,
 * so that the streams are ended before the server waits for its connections.
 */
@Component
@OnEngineNodes
class TopicReading implements SmartLifecycle, Runnable {

    private static final Logger log = LoggerFactory.getLogger(TopicReading.class);

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration ASK_FOR_PARTITIONS = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(3);
    private static final int API_TIMEOUT_MS = 5_000;

    private final KafkaProperties kafka;
    private final String topic;
    private final Streams streams;
    private volatile CountDownLatch stopped;
    private volatile Consumer<String, byte[]> reading;
    private Thread thread;
    private boolean known;

    TopicReading(
            KafkaProperties kafka, @Value("${placard.events.topic:placard.events}") String topic, Streams streams) {
        this.kafka = kafka;
        this.topic = topic;
        this.streams = streams;
    }

    @Override
    public synchronized void start() {
        stopped = new CountDownLatch(1);
        streams.restart();
        thread = new Thread(this, "placard.live");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public synchronized void stop() {
        streams.stop();
        stopped.countDown();
        Consumer<String, byte[]> now = reading;
        if (now != null) {
            now.wakeup();
        }
        try {
            thread.join(STOP_TIMEOUT.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null && thread.isAlive();
    }

    @Override
    public void run() {
        while (running()) {
            try (Reading consumer = new Reading(create())) {
                reading = consumer.kafka();
                read(consumer.kafka());
            } catch (WakeupException e) {
                log.debug("Open pages are told no more");
            } catch (InvalidOffsetException e) {
                log.warn("What open pages are told has a gap: {}", e.toString());
                known = false;
            } catch (KafkaException | IllegalStateException e) {
                log.warn("Open pages are told nothing for now: {}", e.toString());
                pause();
            }
        }
    }

    /** Closes without waiting: nothing is to be committed. */
    private record Reading(Consumer<String, byte[]> kafka) implements AutoCloseable {

        @Override
        public void close() {
            kafka.close(CloseOptions.timeout(Duration.ZERO));
        }
    }

    private void read(Consumer<String, byte[]> consumer) {
        long asked = assign(consumer);
        while (running()) {
            consumer.poll(POLL).forEach(this::take);
            if (System.nanoTime() - asked > ASK_FOR_PARTITIONS.toNanos()) {
                asked = assign(consumer);
            }
        }
    }

    private long assign(Consumer<String, byte[]> consumer) {
        List<TopicPartition> partitions = IntStream.range(
                        0, consumer.partitionsFor(topic).size())
                .mapToObj(number -> new TopicPartition(topic, number))
                .toList();
        if (partitions.isEmpty()) {
            throw new IllegalStateException("the topic " + topic + " is not there yet");
        }
        if (!known) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            streams.begin(partitions.stream().mapToLong(ends::get).toArray());
            known = true;
        } else if (partitions.size() > streams.partitions()) {
            streams.grow(partitions.size());
        }
        if (consumer.assignment().size() != partitions.size()) {
            consumer.assign(partitions);
            partitions.forEach(partition -> consumer.seek(partition, streams.next(partition.partition())));
        }
        return System.nanoTime();
    }

    private void take(ConsumerRecord<String, byte[]> message) {
        change(message).ifPresentOrElse(streams::tell, () -> streams.pass(message.partition(), message.offset()));
    }

    /** Empty for what is no event of ours, which others complain of, and for what is replayed. */
    private static Optional<Change> change(ConsumerRecord<String, byte[]> message) {
        String file = header(message, "ce_subject");
        if (file == null || !PLAIN.matcher(file).matches() || header(message, "ce_replay") != null) {
            return Optional.empty();
        }
        try {
            long sequence = Long.parseLong(String.valueOf(header(message, "ce_sequence")));
            Instant at = OffsetDateTime.parse(String.valueOf(header(message, "ce_time")))
                    .toInstant();
            return Optional.of(new Change(message.partition(), message.offset(), file, sequence, entry(message), at));
        } catch (NumberFormatException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    // Events from before it was told have none.
    private static Long entry(ConsumerRecord<String, byte[]> message) {
        String entry = header(message, "ce_entry");
        return entry == null ? null : Long.valueOf(entry);
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private Consumer<String, byte[]> create() {
        Map<String, Object> properties = new HashMap<>(kafka.buildConsumerProperties());
        properties.remove(ConsumerConfig.GROUP_ID_CONFIG);
        // What the relay took back must not be told.
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        properties.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, API_TIMEOUT_MS);
        return new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private boolean running() {
        return stopped.getCount() > 0;
    }

    private void pause() {
        try {
            stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            stopped.countDown();
        }
    }
}
