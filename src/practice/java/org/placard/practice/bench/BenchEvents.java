package org.placard.practice.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.placard.journal.Journal;
import org.placard.journal.relay.Outbox;
import org.placard.practice.Ports;
import org.placard.practice.Stack;
import org.springframework.util.FileSystemUtils;

/** {@code make bench-events}: how fast events leave, beside bare producers and consumers on the same broker. */
public final class BenchEvents {

    private static final EventsBench.Size SIZE = new EventsBench.Size(
            Integer.getInteger("placard.bench.rounds", 5),
            Integer.getInteger("placard.bench.events", 1_000),
            Integer.getInteger("placard.bench.per-second", 100),
            Integer.getInteger("placard.bench.backlog", 30_000));

    private BenchEvents() {}

    public static void main(String[] args) throws IOException {
        Path data = Files.createTempDirectory("placard-bench");
        boolean right;
        try (Stack stack = new Stack(data, Ports.free())) {
            stack.start(List.of(
                    "--spring.profiles.active=engine",
                    "--placard.practice.sample=false",
                    "--placard.events.alarm=1h",
                    "--spring.main.banner-mode=off",
                    "--logging.level.root=error",
                    // The broker goes away on purpose.
                    "--logging.level.org.apache.kafka=off",
                    "--logging.level.kafka=off"));
            right = measure(stack, System.out);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
        System.exit(right ? 0 : 1);
    }

    private static boolean measure(Stack stack, PrintStream out) {
        PlacardWay placard = new PlacardWay(stack.part(Journal.class), stack.part(Outbox.class), "placard.events");
        EventsBench bench = new EventsBench(stack.broker().address().toString(), placard, outageOf(stack), SIZE, out);
        machine(out, "before");
        long disorder = bench.run();
        boolean nothingLost = new HourWithoutKafka(stack, placard, out).run();
        machine(out, "after");
        return disorder == 0 && nothingLost;
    }

    private static EventsBench.Outage outageOf(Stack stack) {
        return new EventsBench.Outage() {
            @Override
            public void begin() {
                stack.broker().stop();
            }

            @Override
            public void end() {
                stack.broker().start();
            }
        };
    }

    private static void machine(PrintStream out, String when) {
        out.printf(
                Locale.ROOT,
                "%d processors, load average of the last minute %s: %.1f%n",
                Runtime.getRuntime().availableProcessors(),
                when,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
