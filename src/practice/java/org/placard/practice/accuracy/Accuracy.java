package org.placard.practice.accuracy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * {@code make accuracy}: reads the real texts, compares with their labels, and prints the table. {@code --looked-at}
 * leaves out the sets that are kept aside, for use while the grammar is written; {@code --reveal} shows their misses,
 * and spends them.
 */
public final class Accuracy {

    private Accuracy() {}

    public static void main(String[] arguments) {
        Path shared = Path.of(System.getProperty("placard.shared", "../shared"));
        if (!isIn(shared)) {
            System.out.println("Skipped: no texts and labels in " + shared + ".");
            return;
        }
        long begun = System.nanoTime();
        Texts texts = Texts.of(shared);
        double seconds = (System.nanoTime() - begun) / 1e9;
        List<String> asked = List.of(arguments);
        List<Measured> sets = LabelSet.all(shared).stream()
                .filter(set -> !set.keptAside() || !asked.contains("--looked-at"))
                .map(set -> Measured.of(set, texts))
                .toList();
        boolean reveal = asked.contains("--reveal");
        new AccuracyTable(System.out, reveal).print(texts, sets);
        System.out.printf(
                Locale.ROOT,
                "%n%d texts read in %.1f s: %.0f a second.%n",
                texts.size(),
                seconds,
                texts.size() / seconds);
    }

    /** Whether texts and labels lie in that folder. */
    public static boolean isIn(Path shared) {
        return Files.isDirectory(shared.resolve("corpus/hrc"))
                && Files.isReadable(shared.resolve("corpus/labels/mandates.json"));
    }
}
