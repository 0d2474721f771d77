package org.placard.sponsorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.placard.PlacardTest;
import org.placard.sponsorship.SponsorsLine.Printed;
import org.placard.states.EnglishOrder;
import org.placard.states.States;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Real sponsors lines, whose order and joints ours has to have. The Council's adopted texts come without such a line, so
 * those of the General Assembly stand for it: the asterisks there mean other things and are left out.
 */
class RealSponsorsLinesTest extends PlacardTest {

    private static final Path DRAFTS = Path.of("../shared/corpus/ga_drafts");
    private static final Pattern LINE = Pattern.compile("\\n\\s*\\n([A-Z][^:\\n]*(?:\\n[^:\\n]+)*): draft resolution");

    @Autowired
    private States states;

    @Test
    void a_line_of_states_is_printed_as_the_documents_print_it() throws IOException {
        assumeTrue(Files.isDirectory(DRAFTS), "no real drafts at " + DRAFTS);
        List<String> read = new ArrayList<>();
        List<String> different = new ArrayList<>();
        try (Stream<Path> files = Files.list(DRAFTS)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                printedIn(file)
                        .ifPresent(printed -> names(printed).ifPresent(codes -> {
                            read.add(printed);
                            if (!ours(codes).equals(printed + ": draft resolution")) {
                                different.add(file.getFileName() + "\n  " + printed + "\n  " + ours(codes));
                            }
                        }));
            }
        }
        assertThat(read).hasSizeGreaterThan(20);
        assertThat(different).isEmpty();
    }

    private String ours(List<String> codes) {
        List<Printed> printed = codes.stream()
                .map(code -> new Printed(code, states.nameOf(code, Locale.ENGLISH), false))
                .sorted((one, other) -> EnglishOrder.INSTANCE.compare(one.name(), other.name()))
                .toList();
        return SponsorsLine.text(printed);
    }

    // The kind of apostrophe is not ours to keep; "Bahamas (The)" is the Assembly's way alone.
    private static String plain(String printed) {
        return printed.replace('’', '\'').replace(" (The)", "");
    }

    private static Optional<String> printedIn(Path file) {
        try {
            Matcher line = LINE.matcher(Files.readString(file).replace("*", ""));
            return line.find()
                    ? Optional.of(line.group(1).replaceAll("\\s+", " ").strip())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Empty where a name is that of no State: a group, or words that are no line.
    private Optional<List<String>> names(String printed) {
        List<String> parts = new ArrayList<>(Arrays.asList(printed.split(", ")));
        String last = parts.remove(parts.size() - 1);
        parts.addAll(split(last));
        List<String> codes = parts.stream()
                .map(name -> states.named(name).iso3().orElse(null))
                .toList();
        return codes.contains(null) || codes.size() < 2 ? Optional.empty() : Optional.of(codes);
    }

    // "Bosnia and Herzegovina" is one name, "Ukraine and Uruguay" are two.
    private List<String> split(String last) {
        for (int at = last.indexOf(" and "); at >= 0; at = last.indexOf(" and ", at + 1)) {
            List<String> two = List.of(last.substring(0, at), last.substring(at + 5));
            if (two.stream().allMatch(name -> states.named(name).iso3().isPresent())) {
                return two;
            }
        }
        return List.of(last);
    }
}
