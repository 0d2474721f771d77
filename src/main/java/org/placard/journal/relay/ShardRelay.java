package org.placard.journal.relay;

import java.time.Duration;
import org.apache.kafka.clients.producer.Producer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries one shard from the outbox to Kafka while a claim holds. Each batch takes three steps, of which each fails once
 * the shard has another owner; wherever a node stops, the next owner finds out whether Kafka has the batch.
 */
final class ShardRelay implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ShardRelay.class);
    // A transaction that stays open at a failure is ended by the next owner.
    private static final Duration CLOSE = Duration.ofSeconds(1);

    private final Claim claim;
    private final Batches batches;
    private final SentBatches sent;
    private final OutboxRecords records;
    private final RelayMeters meters;
    private final Producer<String, byte[]> producer;

    ShardRelay(Claim claim, RelayParts parts) {
        this.claim = claim;
        this.batches = parts.batches();
        this.sent = parts.sent();
        this.records = parts.records();
        this.meters = parts.meters();
        this.producer = parts.broker().producer(claim.shard());
    }

    /** Shuts out whoever wrote for this shard before, and clears up the batch that they had in hand. */
    void takeOver() throws InterruptedException {
        producer.initTransactions();
        long last = sent.last(claim.shard());
        if (last == claim.batch() && claim.unsettled()) {
            int rows = batches.remove(claim);
            meters.settled(rows);
            log.info("Shard {}: Kafka had batch {}, its {} rows are removed", claim.shard(), last, rows);
        } else if (last > claim.batch()) {
            log.warn("Shard {}: Kafka has batch {}, the database knows of {}", claim.shard(), last, claim.batch());
            batches.countFrom(claim, last);
        }
    }

    /** Sends what is next; returns whether there was anything. */
    boolean relay(int limit) {
        Batch batch = note(limit);
        if (batch.rows().isEmpty()) {
            return false;
        }
        send(batch);
        remove(batch);
        return true;
    }

    /** Step 1: writes down which rows are about to be sent, and under which number. */
    Batch note(int limit) {
        return batches.note(claim, limit);
    }

    /** Step 2: one Kafka transaction has the events and the number. */
    void send(Batch batch) {
        begin(batch);
        producer.commitTransaction();
    }

    /** What a crash in the middle of step 2 leaves behind. */
    void begin(Batch batch) {
        producer.beginTransaction();
        batch.rows().forEach(row -> producer.send(records.of(claim.shard(), row)));
        producer.sendOffsetsToTransaction(sent.of(claim.shard(), batch.number()), sent.group());
    }

    /** Step 3: the rows go. */
    void remove(Batch batch) {
        batches.remove(claim);
        meters.sent(claim.shard(), batch.rows().size());
    }

    @Override
    public void close() {
        producer.close(CLOSE);
    }
}
