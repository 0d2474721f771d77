package org.placard.practice.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.placard.texts.DraftReader;
import org.placard.texts.ProposedObligation;
import org.placard.texts.Reading;
import org.placard.texts.TextKind;
import org.placard.texts.UnreadableText;

/** The real texts as the reader reads them, by the names of their files. */
public final class Texts {

    private static final List<String> FOLDERS = List.of("corpus/hrc", "corpus/ga_drafts", "seed");

    private final Map<String, Path> files = new TreeMap<>();
    private final Map<String, Reading> readings = new TreeMap<>();
    private final Map<String, TextKind> kinds = new TreeMap<>();

    private Texts() {}

    /** Reads all that lies there. */
    public static Texts of(Path shared) {
        Texts texts = new Texts();
        FOLDERS.forEach(folder -> texts.read(shared.resolve(folder)));
        return texts;
    }

    private void read(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(Texts::isText).sorted().forEach(this::readFile);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isText(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".txt") || name.startsWith("draft-") && name.endsWith(".md");
    }

    private void readFile(Path file) {
        String name = file.getFileName().toString();
        files.put(name, file);
        try {
            Reading reading = new DraftReader().readAny(Files.readAllBytes(file), name);
            readings.put(name, reading);
            kinds.put(name, reading.text().kind());
        } catch (UnreadableText refused) {
            kinds.put(name, TextKind.UNKNOWN);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    int size() {
        return files.size();
    }

    Map<String, Path> files() {
        return files;
    }

    Map<String, TextKind> kinds() {
        return kinds;
    }

    public Map<String, Reading> readings() {
        return readings;
    }

    /** What a text orders; nothing where it was refused. */
    List<ProposedObligation> obligationsOf(String file) {
        Reading reading = readings.get(file);
        return reading == null ? List.of() : reading.obligations();
    }
}
