package org.placard.practice.bench;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.journal.contract.DraftRef;
import org.placard.journal.contract.SymbolAssigned;
import org.placard.journal.relay.Outbox;
import org.placard.journal.relay.Posting;
import org.placard.platform.Actor;
import org.placard.platform.Actors;
import org.placard.platform.FileId;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Commands whose events go the whole way: journal, outbox, relay. */
public final class PlacardWay implements Way {

    private static final int CHUNK = 1_000;
    private static final int FILES = 300;
    private static final String DATA = "{\"draft\":{\"file\":\"00000000-0000-0000-0000-000000000000\","
            + "\"symbol\":\"A/HRC/43/L.31\",\"title\":\"Measured\"},\"symbol\":\"A/HRC/43/L.31\"}";

    private final Journal journal;
    private final Outbox outbox;
    private final String topic;

    public PlacardWay(Journal journal, Outbox outbox, String topic) {
        this.journal = journal;
        this.outbox = outbox;
        this.topic = topic;
    }

    @Override
    public String name() {
        return "placard";
    }

    @Override
    public String topic() {
        return topic;
    }

    /** One command with one event; handed over is what is committed. */
    @Override
    public long send(String file, long number) {
        AtomicLong committed = new AtomicLong();
        Actors.as(Actor.system("bench"), () -> {
            journal.record(Command.of(new FileId(file), "measure"), () -> {
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        committed.set(System.nanoTime());
                    }
                });
                journal.happened(
                        new FileId(file), new SymbolAssigned(new DraftRef(file, "A/HRC/43/L.31", "Measured"), "L.31"));
            });
            return null;
        });
        return committed.get();
    }

    // The rows that many commands would have left.
    @Override
    public void fill(String file, int events) {
        for (int from = 1; from <= events; from += CHUNK) {
            outbox.post(IntStream.range(from, Math.min(from + CHUNK, events + 1))
                    .mapToObj(n -> posting(file + n % FILES, (n + FILES - 1) / FILES))
                    .toList());
        }
        IntStream.range(0, FILES).mapToObj(n -> file + n).forEach(outbox::announce);
    }

    private static Posting posting(String file, int number) {
        return new Posting(
                file,
                number,
                number,
                UUID.randomUUID(),
                "org.placard.symbol-assigned.v1",
                Instant.EPOCH,
                DATA,
                "0".repeat(64),
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                null);
    }

    @Override
    public void close() {
        // What it writes with is its owner's.
    }
}
