package org.placard.practice.chaos;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A Java process that is started, killed and started again. */
final class Jvm implements AutoCloseable {

    private final List<String> command;
    private final File log;
    private Process process;

    Jvm(Class<?> main, Path log, String memory, List<String> arguments) {
        this.log = log.toFile();
        this.command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx" + memory,
                "-cp",
                classPath(),
                main.getName()));
        command.addAll(arguments);
    }

    // Maven wrote it down after compiling; a test's own class path hides in a jar.
    private static String classPath() {
        try {
            return String.join(
                    File.pathSeparator,
                    "target/classes",
                    "target/test-classes",
                    Files.readString(Path.of("target/practice.classpath")).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void start() {
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** SIGKILL: it does nothing any more, not even a last word. */
    void kill() {
        if (process != null) {
            Stream.concat(process.descendants(), Stream.of(process.toHandle())).forEach(ProcessHandle::destroyForcibly);
            process.onExit().join();
        }
    }

    @Override
    public void close() {
        kill();
    }
}
