package org.placard.wholerun;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the JVMs that share the tests of one build leave for the tests that run afterwards: lines, in a file for each JVM
 * and kind. A run of chosen tests, or one that no build began, leaves nothing.
 */
public final class WholeRun {

    private static final String THIS_JVM =
            String.valueOf(ProcessHandle.current().pid());

    private final Path directory;

    private WholeRun(Path directory) {
        this.directory = directory;
    }

    /** The build that this JVM takes part in, when it runs all tests. */
    public static Optional<WholeRun> current() {
        return System.getProperty("test") == null
                ? Optional.ofNullable(System.getProperty("placard.test.run"))
                        .map(run -> new WholeRun(Path.of("target", "whole-run", run)))
                : Optional.empty();
    }

    public synchronized void leave(String kind, List<String> lines) {
        try {
            Path file = Files.createDirectories(directory.resolve(kind)).resolve(THIS_JVM);
            Files.write(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The lines of all JVMs. */
    public List<String> left(String kind) {
        return files(kind).stream().flatMap(file -> lines(file).stream()).toList();
    }

    /** The JVMs that left something of this kind. */
    public List<String> jvms(String kind) {
        return files(kind).stream().map(file -> file.getFileName().toString()).toList();
    }

    private List<Path> files(String kind) {
        Path folder = directory.resolve(kind);
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
