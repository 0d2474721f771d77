package org.placard.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placard.platform.Csv;
import org.placard.states.ShippedStates;

/**
 * Every State that a sponsors line of the Assembly's drafts names is found, and no other. What a line names is found here
 * another way than by the reader: the names of the list that ships, the longest first, are looked for in the raw lines.
 */
class SponsorsOfTheCorpusTest {

    private static final Path DRAFTS =
            Path.of(System.getProperty("placard.shared", "../shared")).resolve("corpus/ga_drafts");
    private static final Pattern END =
            Pattern.compile(":\\s*\\*{0,2}\\s*(revised )?(draft\\s+(resolution|decision)|amendment)", Pattern.DOTALL);
    private static final Map<String, Pattern> LONGEST_FIRST = longestFirst();
    private static final ShippedStates SHIPPED = new ShippedStates();
    private static final DraftReader READER =
            new DraftReader(ReadingLimits.DEFAULT, name -> SHIPPED.iso3Of(name).orElse(null));

    static Stream<Path> drafts() throws IOException {
        assumeTrue(Files.isDirectory(DRAFTS), () -> "No corpus at " + DRAFTS.toAbsolutePath());
        try (Stream<Path> files = Files.list(DRAFTS)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void sponsors_are_the_States_of_the_line(Path file) throws IOException {
        List<PrintedSponsor> sponsors = read(file);
        assertThat(sponsors.stream().map(PrintedSponsor::state).filter(Objects::nonNull))
                .containsExactlyInAnyOrderElementsOf(statesIn(lineOf(Files.readString(file))));
        assertThat(sponsors).as("what is no State").allMatch(sponsor -> sponsor.state() != null);
    }

    @Test
    void they_are_many() throws IOException {
        long found = drafts().mapToLong(file -> read(file).size()).sum();
        assertThat(found).isEqualTo(1494);
    }

    private static List<PrintedSponsor> read(Path file) {
        try {
            return READER.readAny(Files.readAllBytes(file), file.toString())
                    .text()
                    .sponsors();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    /** The lines before "draft resolution", back to the last empty ones; nothing where an officer submits. */
    private static String lineOf(String text) {
        String head = text.replaceAll("(?m)^ +| +$", "");
        Matcher end = END.matcher(head);
        if (!end.find() || end.start() > 4000) {
            return "";
        }
        String before = head.substring(0, end.start());
        String line = before.substring(before.lastIndexOf("\n\n") + 2);
        return line.contains("submitted by") ? "" : line.replace('\n', ' ');
    }

    private static TreeSet<String> statesIn(String line) {
        TreeSet<String> found = new TreeSet<>();
        String rest = " " + line.replace('’', '\'') + " ";
        for (Map.Entry<String, Pattern> name : LONGEST_FIRST.entrySet()) {
            String without = name.getValue().matcher(rest).replaceAll("#");
            if (!without.equals(rest)) {
                found.add(name.getKey());
                rest = without;
            }
        }
        return found;
    }

    private static Map<String, Pattern> longestFirst() {
        Map<String, Pattern> names = new LinkedHashMap<>();
        Csv.rows("/data/states.csv").stream()
                .sorted(Comparator.comparingInt(row -> -row.get("en").length()))
                .forEach(row -> names.put(row.get("iso3"), wholeWords(row.get("en"))));
        names.put("BHS", wholeWords("Bahamas (The)"));
        return names;
    }

    private static Pattern wholeWords(String name) {
        return Pattern.compile("(?<=[\\s,*])" + Pattern.quote(name.replace('’', '\'')) + "(?=[\\s,*:]|$)");
    }
}
