package org.placard.practice.servers;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Keeps a second Placard out of a data directory. The operating system frees it when the JVM dies, however it dies. */
final class DirectoryLock implements AutoCloseable {

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    static DirectoryLock of(Path directory) {
        return tryOf(directory)
                .orElseThrow(() ->
                        new StartRefused(directory + " is in use by another running Placard: stop that one first"));
    }

    static Optional<DirectoryLock> tryOf(Path directory) {
        try {
            Files.createDirectories(directory);
            FileChannel channel = FileChannel.open(
                    directory.resolve("placard.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return tryLock(channel);
        } catch (IOException problem) {
            throw new StartRefused("Placard cannot write to " + directory + ": " + problem.getMessage(), problem);
        }
    }

    private static Optional<DirectoryLock> tryLock(FileChannel channel) throws IOException {
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException heldInThisJvm) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new DirectoryLock(channel));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException problem) {
            throw new IllegalStateException("cannot release a directory", problem);
        }
    }
}
