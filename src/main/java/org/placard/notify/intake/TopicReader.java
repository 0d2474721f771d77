package org.placard.notify.intake;

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
import org.placard.notify.NotifySettings;
import org.placard.platform.BackOff;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Feeds a channel from the topic, record by record, on one thread. A record that fails is never skipped: its partition
 * waits and the record comes again, while the other partitions go on. An offset is committed only when the record is
 * done with for good; if the commit is lost, the record comes again and is dropped as a duplicate.
 */
public final class TopicReader implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(TopicReader.class);
    private static final Duration COMMIT_TIMEOUT = Duration.ofSeconds(3);

    private final String group;
    private final Consumers consumers;
    private final java.util.function.Consumer<ConsumerRecord<String, byte[]>> taker;
    private final Runnable afterwards;
    private final NotifySettings settings;
    private final Waits waits;
    private final Map<TopicPartition, OffsetAndMetadata> uncommitted = new HashMap<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile Consumer<String, byte[]> reading;
    private volatile Progress progress = Progress.NONE;

    /** @param afterwards done after every round, whether it brought something or not */
    public TopicReader(
            String group,
            Consumers consumers,
            java.util.function.Consumer<ConsumerRecord<String, byte[]>> taker,
            Runnable afterwards,
            NotifySettings settings) {
        this.group = group;
        this.consumers = consumers;
        this.taker = taker;
        this.afterwards = afterwards;
        this.settings = settings;
        this.waits = new Waits(System::nanoTime, new BackOff(settings.backOff(), settings.longestBackOff()));
    }

    public Progress progress() {
        return progress;
    }

    /** Lets the record at hand finish and ends. */
    public void stop() {
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
                readWith(consumers.create(group));
            } catch (WakeupException e) {
                log.debug("{} ends", group);
            } catch (RuntimeException e) {
                log.error("{} starts anew in {}", group, settings.backOff(), e);
                pause();
            }
        }
    }

    private void readWith(Consumer<String, byte[]> consumer) {
        reading = consumer;
        try {
            consumer.subscribe(List.of(consumers.topic()), new Rebalances(consumer));
            while (running()) {
                readOnce(consumer);
            }
        } finally {
            reading = null;
            commit(consumer);
            forget(consumer.assignment());
            consumer.close(CloseOptions.timeout(COMMIT_TIMEOUT));
        }
    }

    private void readOnce(Consumer<String, byte[]> consumer) {
        consumer.resume(waits.over());
        ConsumerRecords<String, byte[]> messages = consumer.poll(settings.poll());
        for (TopicPartition partition : messages.partitions()) {
            take(consumer, partition, messages.records(partition));
        }
        commit(consumer);
        afterwards.run();
        progress = new Progress(lag(consumer), waits.reasons());
    }

    // What follows a record that failed is read again after it.
    private void take(
            Consumer<String, byte[]> consumer,
            TopicPartition partition,
            List<ConsumerRecord<String, byte[]>> messages) {
        for (ConsumerRecord<String, byte[]> message : messages) {
            if (!take(consumer, partition, message)) {
                return;
            }
        }
    }

    // Whatever goes wrong, waiting is right: a mistake of ours that stops a partition is seen, a skipped notice is not.
    private boolean take(
            Consumer<String, byte[]> consumer, TopicPartition partition, ConsumerRecord<String, byte[]> message) {
        try {
            taker.accept(message);
            waits.done(List.of(partition));
            uncommitted.put(partition, new OffsetAndMetadata(message.offset() + 1, message.leaderEpoch(), ""));
            return true;
        } catch (RuntimeException e) {
            consumer.seek(partition, message.offset());
            consumer.pause(List.of(partition));
            Duration delay = waits.failed(partition, e);
            log.warn("{} offset {} waits, next try in {}: {}", partition, message.offset(), delay, e.toString());
            return false;
        }
    }

    private void commit(Consumer<String, byte[]> consumer) {
        if (uncommitted.isEmpty()) {
            return;
        }
        try {
            consumer.commitSync(uncommitted, COMMIT_TIMEOUT);
            uncommitted.clear();
        } catch (WakeupException e) {
            stopped.countDown();
        } catch (KafkaException e) {
            log.warn("{} will commit its position later: {}", group, e.toString());
        }
    }

    private void forget(Collection<TopicPartition> partitions) {
        waits.done(partitions);
        uncommitted.keySet().removeAll(partitions);
    }

    private static Map<String, Long> lag(Consumer<String, byte[]> consumer) {
        Map<String, Long> lag = new TreeMap<>();
        for (TopicPartition partition : consumer.assignment()) {
            consumer.currentLag(partition).ifPresent(records -> lag.put(partition.toString(), records));
        }
        return lag;
    }

    private boolean running() {
        return stopped.getCount() > 0;
    }

    private void pause() {
        try {
            stopped.await(settings.backOff().toMillis(), TimeUnit.MILLISECONDS);
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
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            log.info("{} reads {}", group, partitions);
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            commit(consumer);
            forget(partitions);
        }

        @Override
        public void onPartitionsLost(Collection<TopicPartition> partitions) {
            forget(partitions);
        }
    }
}
