package org.placard.practice.servers;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/** The messages that arrived, one {@code .eml} file for each recipient of each, numbered in the order of arrival. */
final class MailFiles {

    static final String RECIPIENT = "Delivered-To";

    private static final String SUFFIX = ".eml";

    private final Path directory;
    private final Map<Integer, ReceivedMail> read = new ConcurrentSkipListMap<>();
    private int last;

    MailFiles(Path directory) {
        this.directory = directory;
        try {
            Files.createDirectories(directory);
            load();
        } catch (IOException problem) {
            throw new StartRefused("Placard cannot write to " + directory + ": " + problem.getMessage(), problem);
        }
    }

    private void load() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            files.filter(file -> file.toString().endsWith(SUFFIX)).forEach(this::take);
        }
    }

    private void take(Path file) {
        String name = file.getFileName().toString();
        int id = Integer.parseInt(name.substring(0, name.length() - SUFFIX.length()));
        read.put(id, MailReader.read(id, file));
        last = Math.max(last, id);
    }

    /** The message is on disk, whole, before its sender is told that it was accepted. */
    synchronized void keep(MimeMessage message, String recipient) {
        Path file = file(last + 1);
        try {
            Path unfinished = Files.createTempFile(directory, "arriving", ".tmp");
            write(message, recipient, unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        take(file);
    }

    private static void write(MimeMessage message, String recipient, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write((RECIPIENT + ": " + recipient + "\r\n").getBytes(StandardCharsets.UTF_8));
            message.writeTo(out);
        } catch (MessagingException problem) {
            throw new IOException("cannot keep a message", problem);
        }
    }

    List<ReceivedMail> all() {
        return List.copyOf(read.values());
    }

    /** A message as it arrived, parts and all. */
    byte[] source(int id) {
        try {
            return Files.readAllBytes(file(id));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private Path file(int id) {
        return directory.resolve("%06d%s".formatted(id, SUFFIX));
    }

    synchronized void clear() {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        read.clear();
    }
}
