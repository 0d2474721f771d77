package org.placard.journal;

import java.sql.Connection;
import java.util.List;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Carries the outbox to Kafka, in the order of each file's events.
 *
 * <p>One node at a time does it: it holds an advisory lock on the very connection that reads and empties the outbox,
 * and a Kafka transactional id that fences whoever held it before. A batch is one Kafka transaction, so a failure in
 * its middle shows the readers none of it; a crash after the broker's commit and before the rows are gone sends the
 * batch once more, under the same ids and sequence numbers.
 */
@Component
class Relay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);

    private final DataSource database;
    private final RelaySignal signal;
    private final RelaySettings settings;
    private final RelayProducers producers;
    private final OutboxRecords records;
    private volatile boolean running;
    private Thread thread;

    Relay(
            DataSource database,
            RelaySignal signal,
            RelaySettings settings,
            RelayProducers producers,
            OutboxRecords records) {
        this.database = database;
        this.signal = signal;
        this.settings = settings;
        this.producers = producers;
        this.records = records;
    }

    @Override
    public synchronized void start() {
        running = true;
        thread = new Thread(this::run, "placard-relay");
        thread.start();
    }

    @Override
    public synchronized void stop() {
        running = false;
        signal.wake();
        try {
            thread.join(settings.stopTimeout().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            try {
                serveWhileOwner();
            } catch (InterruptedException e) {
                return;
            } catch (Exception e) {
                log.warn("Events wait in the outbox, next try in {}: {}", settings.backOff(), e.toString());
                pause();
            }
        }
    }

    private void serveWhileOwner() throws Exception {
        try (Connection connection = database.getConnection()) {
            if (!Outbox.own(connection)) {
                signal.await(settings.poll());
                return;
            }
            try (Producer<String, byte[]> producer = producers.create()) {
                producer.initTransactions();
                while (running) {
                    if (!drain(connection, producer)) {
                        signal.await(settings.poll());
                    }
                }
            } finally {
                Outbox.disown(connection);
            }
        }
    }

    private boolean drain(Connection connection, Producer<String, byte[]> producer) throws Exception {
        List<Outbox.Row> batch = Outbox.next(connection, settings.batch());
        if (batch.isEmpty()) {
            return false;
        }
        send(producer, batch);
        Outbox.remove(connection, batch);
        return true;
    }

    // Any failure leaves the transaction open: closing the producer aborts it, and the next owner starts from the rows.
    private void send(Producer<String, byte[]> producer, List<Outbox.Row> batch) throws Exception {
        producer.beginTransaction();
        for (Outbox.Row row : batch) {
            producer.send(records.of(row));
        }
        producer.commitTransaction();
    }

    private void pause() {
        try {
            Thread.sleep(settings.backOff().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
