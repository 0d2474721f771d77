package org.placard.practice.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The PostgreSQL server process that a data directory belongs to, known by its {@code postmaster.pid}. */
final class Postmaster {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration GLANCE = Duration.ofMillis(20);

    private final Path pidFile;
    private final ProcessHandle process;

    private Postmaster(Path pidFile, ProcessHandle process) {
        this.pidFile = pidFile;
        this.process = process;
    }

    /** The server that runs on this directory now; a pid file left by a process that is gone is removed. */
    static Optional<Postmaster> of(Path dataDirectory) {
        Path pidFile = dataDirectory.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        Optional<ProcessHandle> running = readPid(pidFile)
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(process -> serves(process, dataDirectory));
        if (running.isEmpty()) {
            // Process numbers are used again, above all in containers: PostgreSQL would take a stranger for itself.
            delete(pidFile);
        }
        return running.map(handle -> new Postmaster(pidFile, handle));
    }

    /** Ends it as an operator would: clients are disconnected, everything is written. */
    void stop() {
        signal("INT");
        if (!waitUntilGone()) {
            kill();
        }
    }

    /** Ends it at once, as a crash would: the next start recovers from the write-ahead log. */
    void kill() {
        signal("QUIT");
        if (!waitUntilGone()) {
            process.destroyForcibly();
            waitUntilGone();
            delete(pidFile);
        }
    }

    /** SIGKILL to the server and all that it started; returns when none of them is left to touch the files. */
    void crash() {
        List<ProcessHandle> all =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> one.onExit().join());
        delete(pidFile);
    }

    private void signal(String name) {
        try {
            // Java itself sends TERM and KILL only, which mean something else to PostgreSQL.
            Process kill = new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.pid()).start();
            kill.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (IOException problem) {
            throw new IllegalStateException("cannot signal the database server " + process.pid(), problem);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean waitUntilGone() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (Files.exists(pidFile) && process.isAlive()) {
            if (System.nanoTime() > deadline || !paused()) {
                return false;
            }
        }
        return true;
    }

    private static boolean paused() {
        try {
            TimeUnit.NANOSECONDS.sleep(GLANCE.toNanos());
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean serves(ProcessHandle process, Path dataDirectory) {
        String[] arguments = process.info().arguments().orElse(new String[0]);
        return List.of(arguments).contains(dataDirectory.toString());
    }

    private static Optional<Long> readPid(Path pidFile) {
        try {
            List<String> lines = Files.readAllLines(pidFile);
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Long.parseLong(lines.get(0).strip()));
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException problem) {
            throw new StartRefused("Placard cannot remove " + file + ": remove it by hand", problem);
        }
    }
}
