package org.placard.practice.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        try {
            Files.createDirectories(ROOT);
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

    private static void removeLeftovers() throws IOException {
        try (Stream<Path> earlier = Files.list(ROOT)) {
            for (Path left : earlier.toList()) {
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
