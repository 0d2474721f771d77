package org.placard.practice.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.placard.practice.Stack;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An hour without Kafka at 50 commands a second, and how what it leaves drains. Lived through is as much of it as {@code
 * -Dplacard.bench.outage} says (ISO 8601, ten seconds unless set); the rows that the rest would have left are written at once.
 */
final class HourWithoutKafka {

    private static final int PER_SECOND = 50;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration LIVED = Duration.parse(System.getProperty("placard.bench.outage", "PT10S"));
    private static final int BEFORE = 500;
    private static final int FILES = 300;
    private static final long GLANCE_NANOS = 20_000_000;

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
        int commands = (int) LIVED.toSeconds() * PER_SECOND;
        int rows = Math.max(0, (int) HOUR.toSeconds() * PER_SECOND - commands);
        List<Double> with = commands(BEFORE);
        stack.broker().stop();
        placard.fill(UUID.randomUUID() + "-", rows);
        List<Double> without = commands(commands);
        long waiting = waiting();
        double seconds = drained();
        out.printf(
                Locale.ROOT,
                "%nAn hour without Kafka at %d commands a second, %s of it lived through: %,d events wait%n"
                        + "  %,d commands in that time, 0 refused, ms: p50 %.1f, p99 %.1f; before, with Kafka: p50 %.1f, p99 %.1f%n"
                        + "  all gone %.1f s after the broker is back, its start and the back-off included: %,.0f a second%n",
                PER_SECOND,
                LIVED,
                waiting,
                without.size(),
                Spread.percentile(without, 0.5),
                Spread.percentile(without, 0.99),
                Spread.percentile(with, 0.5),
                Spread.percentile(with, 0.99),
                seconds,
                waiting / seconds);
        return waiting >= rows + commands;
    }

    // One that is refused ends the whole run. A late one does not make the next ones late.
    private List<Double> commands(int count) {
        List<Double> millis = new ArrayList<>(count);
        String files = UUID.randomUUID() + "-";
        long start = System.nanoTime();
        for (int number = 0; number < count; number++) {
            until(start + number * 1_000_000_000L / PER_SECOND);
            long begun = System.nanoTime();
            placard.send(files + number % FILES, number / FILES + 1L);
            millis.add((System.nanoTime() - begun) / 1e6);
        }
        return millis;
    }

    private double drained() {
        stack.broker().start();
        long begun = System.nanoTime();
        while (anyWaits()) {
            until(System.nanoTime() + GLANCE_NANOS);
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private boolean anyWaits() {
        return jdbc.sql("select exists (select from outbox)")
                .query(Boolean.class)
                .single();
    }

    private long waiting() {
        return jdbc.sql("select count(*) from outbox").query(Long.class).single();
    }

    private static void until(long nanos) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos - System.nanoTime());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
