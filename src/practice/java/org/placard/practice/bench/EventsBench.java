package org.placard.practice.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * How long events take from the commit to a subscriber, and how fast a backlog drains; beside bare producers on the same
 * broker, in turn, so that whatever else the machine does meets all of them.
 */
public final class EventsBench {

    private static final int FILES = 50;

    /**
     * @param events how many are sent in a round, at that rate
     * @param backlog how many wait when a round of draining begins
     */
    public record Size(int rounds, int events, int perSecond, int backlog) {}

    /** Takes the broker away while a backlog grows, and brings it back. */
    public interface Outage {

        Outage NONE = new Outage() {};

        default void begin() {}

        default void end() {}
    }

    private final String broker;
    private final Way placard;
    private final Outage outage;
    private final Size size;
    private final PrintStream out;
    private long disorder;

    public EventsBench(String broker, PlacardWay placard, Outage outage, Size size, PrintStream out) {
        this.broker = broker;
        this.placard = placard;
        this.outage = outage;
        this.size = size;
        this.out = out;
    }

    /** @return how many events came twice or in disorder: none should */
    public long run() {
        try (Way transactions = new BareWay(broker, true);
                Way bare = new BareWay(broker, false)) {
            List<Way> ways = List.of(placard, transactions, bare);
            latency(ways);
            drain(ways);
        }
        out.printf("Twice or in disorder: %d%n", disorder);
        return disorder;
    }

    private void latency(List<Way> ways) {
        ways.forEach(this::latency);
        Map<Way, List<Double>> medians = rounds(ways);
        Map<Way, List<Double>> tails = rounds(ways);
        for (int round = 0; round < size.rounds(); round++) {
            for (Way way : ways) {
                List<Double> millis = latency(way);
                medians.get(way).add(Spread.percentile(millis, 0.5));
                tails.get(way).add(Spread.percentile(millis, 0.99));
            }
        }
        out.printf(
                Locale.ROOT,
                "%nFrom the commit to a subscriber, ms: %,d events at %d a second, %d rounds: median of the rounds (least to"
                        + " most)%n",
                size.events(),
                size.perSecond(),
                size.rounds());
        table("p50", ways, medians, "%.1f");
        table("p99", ways, tails, "%.1f");
    }

    private void drain(List<Way> ways) {
        Map<Way, List<Double>> rates = rounds(ways);
        for (int round = 0; round < size.rounds(); round++) {
            for (Way way : ways) {
                rates.get(way).add(drain(way));
            }
        }
        out.printf(
                Locale.ROOT,
                "%nA backlog of %,d events, events a second between the first and the last that arrive, %d rounds%n",
                size.backlog(),
                size.rounds());
        table("rate", ways, rates, "%,.0f");
    }

    private void table(String what, List<Way> ways, Map<Way, List<Double>> measured, String format) {
        Spread own = new Spread(measured.get(placard));
        for (Way way : ways) {
            Spread spread = new Spread(measured.get(way));
            String ratio =
                    way == placard ? "" : "   placard is " + own.by(spread).text("%.2f") + " times this";
            out.printf("  %-5s %-20s %s%s%n", what, way.name(), spread.text(format), ratio);
        }
    }

    private List<Double> latency(Way way) {
        Map<String, Long> handedOver = new HashMap<>();
        List<String> files = files();
        try (Arrivals arrivals = new Arrivals(broker, way.topic())) {
            long begun = System.nanoTime();
            for (int n = 0; n < size.events(); n++) {
                awaitTurn(begun, n);
                String file = files.get(n % FILES);
                long number = n / FILES + 1L;
                handedOver.put(Arrivals.key(file, number), way.send(file, number));
            }
            arrivals.await(size.events());
            disorder += arrivals.disorder();
            List<Double> millis = new ArrayList<>();
            handedOver.forEach((event, at) -> millis.add((arrivals.moments().get(event) - at) / 1e6));
            return millis;
        }
    }

    private void awaitTurn(long begun, int turn) {
        long due = begun + TimeUnit.SECONDS.toNanos(turn) / size.perSecond();
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private double drain(Way way) {
        try (Arrivals arrivals = new Arrivals(broker, way.topic())) {
            if (way == placard) {
                outage.begin();
                way.fill(UUID.randomUUID() + "-", size.backlog());
                outage.end();
            } else {
                way.fill(UUID.randomUUID() + "-", size.backlog());
            }
            arrivals.await(size.backlog());
            disorder += arrivals.disorder();
            List<Long> moments = arrivals.moments().values().stream().sorted().toList();
            double seconds = (moments.get(moments.size() - 1) - moments.get(0)) / 1e9;
            return size.backlog() / seconds;
        }
    }

    private static Map<Way, List<Double>> rounds(List<Way> ways) {
        Map<Way, List<Double>> rounds = new LinkedHashMap<>();
        ways.forEach(way -> rounds.put(way, new ArrayList<>()));
        return rounds;
    }

    private static List<String> files() {
        List<String> files = new ArrayList<>();
        for (int n = 0; n < FILES; n++) {
            files.add(UUID.randomUUID().toString());
        }
        return files;
    }
}
