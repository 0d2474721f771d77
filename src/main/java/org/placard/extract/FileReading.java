package org.placard.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.placard.states.ShippedStates;
import org.placard.texts.DraftReader;
import org.placard.texts.ReadingLimits;
import org.placard.texts.UnreadableText;

/** Reads one file into its line. One serves all threads. */
final class FileReading {

    private static final ReadingLimits LIMITS = ReadingLimits.DEFAULT;

    private final DraftReader reader;
    private final Words words = new Words();

    FileReading() {
        ShippedStates states = new ShippedStates();
        reader = new DraftReader(LIMITS, printed -> states.iso3Of(printed).orElse(null));
    }

    /** @param line in UTF-8 with its line feed, or null; then {@code fault} says why and what to do */
    record Outcome(byte[] line, String fault) {}

    Outcome read(String file) {
        try {
            byte[] source = contentOf(file);
            ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 14);
            new ReadingLine(words).write(file, reader.readAny(source, file), line);
            return new Outcome(line.toByteArray(), null);
        } catch (UnreadableText unreadable) {
            return new Outcome(null, words.of(unreadable));
        } catch (IOException | InvalidPathException e) {
            return new Outcome(null, file + ": " + fault(e));
        } catch (OutOfMemoryError full) {
            return new Outcome(
                    null, file + ": It takes more memory to read than there is. Start Java with more: -Xmx1g.");
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome(null, file + ": It could not be read, by a fault of Placard: " + e);
        }
    }

    private static byte[] contentOf(String file) throws IOException {
        Path path = Path.of(file);
        if (Files.isDirectory(path)) {
            throw new IOException("This is a directory. Name the files in it.");
        }
        if (Files.size(path) > LIMITS.largest()) {
            throw UnreadableText.tooLarge(file, LIMITS.largest());
        }
        try (var in = Files.newInputStream(path)) {
            return in.readNBytes(LIMITS.largest() + 1);
        }
    }

    private static String fault(Exception e) {
        if (e instanceof NoSuchFileException || e instanceof InvalidPathException) {
            return "There is no such file. Check its name.";
        }
        return e instanceof AccessDeniedException ? "It may not be read. Check its permissions." : e.getMessage();
    }
}
