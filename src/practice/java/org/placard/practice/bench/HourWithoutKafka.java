package org.placard.practice.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.placard.practice.Stack;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows that an hour without Kafka leaves, at 50 commands a second; commands on top of them; and how they drain. */
final class HourWithoutKafka {

    private static final int PER_SECOND = 50;
    private static final int ROWS = 3_600 * PER_SECOND;
    private static final int COMMANDS = 500;

    private final Stack stack;
    private final PlacardWay placard;
    private final JdbcClient jdbc;
    private final PrintStream out;

    HourWithoutKafka(Stack stack, PlacardWay placard, PrintStream out) {
        this.stack = stack;
        this.placard = placard;
        this.jdbc = stack.part(JdbcClient.class);
        this.out = out;
    }

    /** @return whether every command was carried out and every row left */
    boolean run() {
        List<Double> with = commands();
        stack.broker().stop();
        placard.fill(UUID.randomUUID() + "-", ROWS);
        List<Double> without = commands();
        long waiting = waiting();
        stack.broker().start();
        long begun = System.nanoTime();
        while (waiting() > 0) {
            pause();
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        out.printf(
                Locale.ROOT,
                "%nAn hour without Kafka at %d commands a second: %,d events wait%n"
                        + "  %d more commands, 0 refused, ms: p50 %.1f, p99 %.1f; before, with Kafka: p50 %.1f, p99 %.1f%n"
                        + "  all gone %.1f s after the broker is back, its start and the back-off included: %,.0f a second%n",
                PER_SECOND,
                waiting,
                without.size(),
                Spread.percentile(without, 0.5),
                Spread.percentile(without, 0.99),
                Spread.percentile(with, 0.5),
                Spread.percentile(with, 0.99),
                seconds,
                waiting / seconds);
        return waiting >= ROWS + COMMANDS;
    }

    // One that is refused ends the whole run.
    private List<Double> commands() {
        List<Double> millis = new ArrayList<>();
        String file = UUID.randomUUID().toString();
        for (int number = 1; number <= COMMANDS; number++) {
            long begun = System.nanoTime();
            placard.send(file, number);
            millis.add((System.nanoTime() - begun) / 1e6);
            pause();
        }
        return millis;
    }

    private long waiting() {
        return jdbc.sql("select count(*) from outbox").query(Long.class).single();
    }

    private static void pause() {
        try {
            Thread.sleep(1_000 / PER_SECOND);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
