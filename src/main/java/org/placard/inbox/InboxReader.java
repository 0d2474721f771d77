package org.placard.inbox;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.placard.platform.BackOff;
import org.placard.platform.topics.TopicRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the topic on one thread and has each message taken. An offset is committed when everything before it is done with
 * for good; if the commit is lost, the messages come again and are dropped as duplicates.
 */
final class InboxReader implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(InboxReader.class);
    private static final Duration COMMIT_TIMEOUT = Duration.ofSeconds(3);

    private final InboxConsumers consumers;
    private final TakingMessages taking;
    private final InboxSettings settings;
    private final Map<TopicPartition, Lanes<Letter>> partitions = new HashMap<>();
    private final Map<TopicPartition, Long> committed = new HashMap<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private long resumeAt = System.nanoTime();
    private volatile Consumer<String, byte[]> reading;
    private volatile Map<String, String> waiting = Map.of();
    private volatile RuntimeException fault;
    private int failures;

    InboxReader(InboxConsumers consumers, TakingMessages taking, InboxSettings settings) {
        this.consumers = consumers;
        this.taking = taking;
        this.settings = settings;
    }

    /** Why messages wait, by partition and key. */
    Map<String, String> waiting() {
        return waiting;
    }

    /** Why nothing is read at present; null if nothing stands in the way. */
    RuntimeException fault() {
        return fault;
    }

    /** Lets the message at hand finish and ends. */
    void stop() {
        stopped.countDown();
        Consumer<String, byte[]> consumer = reading;
        if (consumer != null) {
            consumer.wakeup();
        }
    }

    @Override
    public void run() {
        while (running()) {
            try {
                readWith(consumers.create(settings.group()));
            } catch (WakeupException e) {
                log.debug("{} ends", settings.group());
            } catch (TopicRefused | KafkaException e) {
                log.warn("{} takes nothing, next try in {}: {}", settings.group(), failed(e), e.toString());
                pause();
            } catch (RuntimeException e) {
                log.error("{} starts anew in {}", settings.group(), failed(e), e);
                pause();
            }
        }
    }

    private void readWith(Consumer<String, byte[]> consumer) {
        reading = consumer;
        try {
            consumer.subscribe(List.of(settings.topic()), new Rebalances(consumer));
            while (running()) {
                readOnce(consumer);
            }
        } finally {
            reading = null;
            commit(consumer);
            forget(List.copyOf(partitions.keySet()));
            consumer.close(CloseOptions.timeout(COMMIT_TIMEOUT));
        }
    }

    private void readOnce(Consumer<String, byte[]> consumer) {
        ConsumerRecords<String, byte[]> messages = consumer.poll(settings.poll());
        fault = null;
        failures = 0;
        for (ConsumerRecord<String, byte[]> message : messages) {
            partitions
                    .computeIfAbsent(
                            new TopicPartition(message.topic(), message.partition()),
                            partition -> new Lanes<>(backOff()))
                    .add(message.offset(), message.key(), Letter.of(message));
        }
        work();
        commit(consumer);
        throttle(consumer);
        waiting = reasons();
    }

    private void work() {
        if (resumeAt - System.nanoTime() > 0) {
            return;
        }
        for (Lanes<Letter> lanes : partitions.values()) {
            for (Lanes.Lane<Letter> lane : lanes.ready(System.nanoTime())) {
                if (!running() || !work(lanes, lane)) {
                    return;
                }
            }
        }
    }

    /** False if nothing else can be taken now either. */
    private boolean work(Lanes<Letter> lanes, Lanes.Lane<Letter> lane) {
        try {
            boolean more;
            do {
                taking.take(lane.first());
                more = lanes.done(lane);
            } while (more && running());
            return true;
        } catch (RuntimeException e) {
            Duration delay = lanes.failed(lane, System.nanoTime(), e.toString());
            log.warn(
                    "{} offset {} waits, next try in {}: {}",
                    settings.topic(),
                    lane.first().offset(),
                    delay,
                    e.toString());
            if (Trouble.away(e)) {
                resumeAt = System.nanoTime() + delay.toNanos();
                return false;
            }
            return true;
        }
    }

    private void commit(Consumer<String, byte[]> consumer) {
        Map<TopicPartition, OffsetAndMetadata> done = new HashMap<>();
        partitions.forEach((partition, lanes) -> lanes.position().ifPresent(position -> {
            if (position != committed.getOrDefault(partition, -1L)) {
                done.put(partition, new OffsetAndMetadata(position));
            }
        }));
        if (done.isEmpty()) {
            return;
        }
        try {
            consumer.commitSync(done, COMMIT_TIMEOUT);
            done.forEach((partition, offset) -> committed.put(partition, offset.offset()));
        } catch (WakeupException e) {
            stopped.countDown();
        } catch (KafkaException e) {
            log.warn("{} will commit its position later: {}", settings.group(), e.toString());
        }
    }

    private void throttle(Consumer<String, byte[]> consumer) {
        partitions.forEach((partition, lanes) -> {
            if (lanes.size() >= settings.held()) {
                consumer.pause(List.of(partition));
            } else {
                consumer.resume(List.of(partition));
            }
        });
    }

    private Map<String, String> reasons() {
        Map<String, String> reasons = new TreeMap<>();
        partitions.forEach((partition, lanes) ->
                lanes.reasons().forEach((key, reason) -> reasons.put(partition + " " + key, reason)));
        return reasons;
    }

    private void forget(Collection<TopicPartition> gone) {
        partitions.keySet().removeAll(gone);
        committed.keySet().removeAll(gone);
    }

    private boolean running() {
        return stopped.getCount() > 0;
    }

    private BackOff backOff() {
        return new BackOff(settings.backOff(), settings.longestBackOff());
    }

    private Duration failed(RuntimeException e) {
        fault = e;
        failures++;
        return backOff().after(failures);
    }

    private void pause() {
        try {
            stopped.await(backOff().after(failures).toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            stopped.countDown();
        }
    }

    private final class Rebalances implements ConsumerRebalanceListener {

        private final Consumer<String, byte[]> consumer;

        Rebalances(Consumer<String, byte[]> consumer) {
            this.consumer = consumer;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> assigned) {
            log.info("{} reads {}", settings.group(), assigned);
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
            commit(consumer);
            forget(revoked);
        }

        @Override
        public void onPartitionsLost(Collection<TopicPartition> lost) {
            forget(lost);
        }
    }
}
