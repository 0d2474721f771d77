package org.placard.practice.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Where this JVM's servers keep their data; what earlier JVMs left is removed, with a server that outlived its JVM. */
final class TestDirectory {

    private static final Path ROOT = Path.of("target", "test-servers").toAbsolutePath();

    private final Path directory;

    /** Held as long as the JVM lives, so that the next one can tell what is left over. */
    @SuppressWarnings("unused")
    private final DirectoryLock lock;

    TestDirectory() {
        try (FileChannel turn = turn()) {
            turn.lock();
            removeLeftovers();
            directory = Files.createTempDirectory(ROOT, "jvm-");
            lock = DirectoryLock.of(directory);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    Path of(String server) {
        return directory.resolve(server);
    }

    // One JVM after the other: none takes for a leftover what another is about to lock.
    private static FileChannel turn() throws IOException {
        Path file = Files.createDirectories(ROOT).resolve("turn.lock");
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static void removeLeftovers() throws IOException {
        try (Stream<Path> earlier = Files.list(ROOT)) {
            for (Path left : earlier.filter(Files::isDirectory).toList()) {
                removeUnlessInUse(left);
            }
        }
    }

    private static void removeUnlessInUse(Path left) throws IOException {
        Optional<DirectoryLock> free = DirectoryLock.tryOf(left);
        if (free.isPresent()) {
            Postmaster.of(left.resolve("postgresql").resolve("files")).ifPresent(Postmaster::kill);
            FileSystemUtils.deleteRecursively(left);
            free.get().close();
        }
    }
}
