package org.placard.practice.chaos;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Kills, starts again, waits until everything is quiet, and looks what is left. */
public final class Chaos implements AutoCloseable {

    /** No file may be stuck for longer, whatever was killed. */
    private static final Duration BOUND = Duration.ofSeconds(60);

    private static final Duration LOAD_AROUND_A_KILL = Duration.ofMillis(1500);

    private final Conductor conductor = new Conductor();
    private final PostOffice post = new PostOffice();
    private final Receiver receiver = new Receiver();
    private final Installation installation;
    private final Clerks clerks;
    private final PrintStream out;
    private final Findings slowest = new Findings();
    private DocumentsService documents;
    private Evidence evidence;
    private int dirty;

    public Chaos(Path directory, PrintStream out) {
        this.installation = new Installation(directory, conductor, post);
        this.clerks = new Clerks(installation);
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        Path directory = Files.createTempDirectory("placard-chaos");
        int runs = Integer.getInteger("placard.chaos.runs", 50);
        long seed = Long.getLong("placard.chaos.seed", System.nanoTime());
        boolean clean;
        try (Chaos chaos = new Chaos(directory, System.out)) {
            chaos.begin();
            points().forEach(chaos::killAt);
            chaos.killAtRandom(runs, seed);
            clean = chaos.conclude();
        }
        if (clean) {
            FileSystemUtils.deleteRecursively(directory);
        } else {
            System.out.println("The logs and data are kept in " + directory);
        }
        System.exit(clean ? 0 : 1);
    }

    private static List<Point> points() {
        Pattern wanted = Pattern.compile(System.getProperty("placard.chaos.points", ".*"));
        return Stream.of(Point.values())
                .filter(point -> wanted.matcher(point.name()).matches())
                .toList();
    }

    public void begin() {
        out.println("Starting two engines, two notifiers, a broker and a database …");
        installation.start();
        clerks.prepare(receiver.url());
        documents = new DocumentsService(installation.brokerAddress());
        evidence = new Evidence(installation, post, receiver, clerks, documents);
        out.printf("%-12s %-48s %9s %9s %8s  %s%n", "killed", "when", "event s", "notice s", "events", "found");
    }

    /** Kills whom the point names, when somebody comes to it. */
    public void killAt(Point point) {
        String document = clerks.documentToIssue();
        Instant begun = Instant.now();
        clerks.start();
        String victim = killedAt(point, document);
        revive(victim);
        report(victim, point.words(), begun);
    }

    private String killedAt(Point point, String document) {
        return point.atTheMailServer() ? killedAtTheMailServer(point, document) : killedInANode(point, document);
    }

    private String killedInANode(Point point, String document) {
        conductor.arm(point);
        documents.report(document);
        if (point.atStart()) {
            installation.kill("engine-1");
            installation.revive("engine-1");
        }
        String node = conductor.awaitReached(BOUND);
        if (node == null) {
            throw new IllegalStateException("nobody came to " + point);
        }
        String victim = point.victim().of(node);
        installation.kill(victim);
        conductor.letGo(point.role());
        return victim;
    }

    private String killedAtTheMailServer(Point point, String document) {
        CompletableFuture<String> killed = new CompletableFuture<>();
        post.arm(point.spot().kind(), node -> {
            installation.kill(node);
            killed.complete(node);
        });
        documents.report(document);
        try {
            return killed.get(BOUND.toSeconds(), TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("nobody came to " + point, e);
        }
    }

    /** Kills anybody at any moment. The seed tells victims and moments; what the threads do meanwhile it cannot. */
    public void killAtRandom(int runs, long seed) {
        out.printf("%d random kills, seed %d%n", runs, seed);
        Random random = new Random(seed);
        for (int run = 0; run < runs; run++) {
            String victim =
                    installation.parts().get(random.nextInt(installation.parts().size()));
            int moment = random.nextInt(2000);
            String document = clerks.documentToIssue();
            Instant begun = Instant.now();
            clerks.start();
            documents.report(document);
            Patience.pause(moment);
            installation.kill(victim);
            revive(victim);
            report(victim, "random, after " + moment + " ms", begun);
        }
    }

    private void revive(String victim) {
        Patience.pause(LOAD_AROUND_A_KILL.toMillis());
        installation.revive(victim);
        installation.awaitReady(victim);
        clerks.stop();
    }

    private void report(String victim, String when, Instant begun) {
        boolean settled = Patience.within(BOUND, evidence::settled);
        Findings findings = evidence.findings(begun);
        slowest.event(findings.slowestEvent);
        slowest.notice(findings.slowestNotice);
        boolean fine = settled && findings.clean() && findings.slowestNotice.compareTo(BOUND) <= 0;
        dirty += fine ? 0 : 1;
        out.printf(
                Locale.ROOT,
                "%-12s %-48s %9.1f %9.1f %8d  %s%n",
                victim,
                when,
                seconds(findings.slowestEvent),
                seconds(findings.slowestNotice),
                findings.events,
                fine ? "all is well" : (settled ? "" : "STUCK, ") + findings);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    /** @return whether all runs were clean */
    public boolean conclude() {
        clerks.files()
                .forEach(file ->
                        Patience.until("a command on file " + file, BOUND, () -> clerks.command("pakistan", file)));
        Patience.within(BOUND, evidence::settled);
        Findings findings = evidence.findings(Instant.now());
        out.printf(
                Locale.ROOT,
                "%n%d promises, %d events, %d notices, %d messages taken in: %s.%nSlowest event %.1f s, slowest notice %.1f s.%n"
                        + "Notices sent once more because the receiver's answer was lost with the process: %d,"
                        + " each under the same Message-ID or webhook-id and counted by the ledger.%n",
                clerks.promised().size(),
                findings.events,
                findings.notices,
                findings.messages,
                findings,
                seconds(slowest.slowestEvent),
                seconds(slowest.slowestNotice),
                findings.knownRepeats);
        return dirty == 0 && findings.clean();
    }

    @Override
    public void close() {
        clerks.close();
        if (evidence != null) {
            evidence.close();
            documents.close();
        }
        installation.close();
        post.close();
        receiver.close();
        conductor.close();
    }
}
