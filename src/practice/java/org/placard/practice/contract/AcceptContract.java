package org.placard.practice.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Takes additions to the schemas into {@code published.txt}; refuses what would break. Exit status 0: nothing breaks,
 * 1: something would, and nothing was written.
 */
public final class AcceptContract {

    private static final Path CONTRACT = Path.of("src", "main", "resources", "contract");
    private static final String HEAD =
            "# What the schemas promise: schema, field, required or optional, what else is said, words. Written by: make contract\n";

    private AcceptContract() {}

    public static void main(String[] arguments) throws IOException {
        Published before = published();
        Published now = Published.of(schemas());
        List<String> breaks = Compatibility.breaks(before, now);
        breaks.forEach(one -> System.out.println("would break: " + one));
        if (!breaks.isEmpty()) {
            System.out.println(
                    "Give what changed a new version beside the old one: src/main/resources/contract/README.md");
            System.exit(1);
        }
        int added = now.promises().size() - before.promises().size();
        Files.writeString(file(), HEAD + now.text());
        System.out.println("Nothing breaks; lines added to published.txt: " + added);
    }

    /** What was published; nothing before the first time. */
    public static Published published() throws IOException {
        return Files.exists(file()) ? Published.parse(Files.readString(file())) : new Published(List.of());
    }

    /** The schemas as they are now, by path. */
    public static Map<String, String> schemas() throws IOException {
        Path folder = CONTRACT.resolve("schemas");
        Map<String, String> schemas = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                schemas.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return schemas;
    }

    private static Path file() {
        return CONTRACT.resolve("published.txt");
    }
}
