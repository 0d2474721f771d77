package org.placard.action;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.placard.platform.Refusal;

/**
 * A roll-call as the Council's documents print it: {@code In favour: Argentina, Armenia; Against: none; Abstaining:
 * Brazil}. Names are separated by commas or semicolons; without them, each line is a name.
 */
final class PrintedList {

    private static final Pattern HEADING = Pattern.compile(
            "\\b(in favou?r|against|abstaining|abstentions?|absent(?: or not voting)?|not voting)\\s*:",
            Pattern.CASE_INSENSITIVE);

    private static final int QUOTED = 60;

    /** @param name as printed */
    record Line(String name, Vote vote) {}

    private PrintedList() {}

    /** @throws Refusal if there is text that stands under no heading, or nothing at all */
    static List<Line> read(String text) {
        String plain = text.replaceAll("[*_]", "");
        List<MatchResult> headings = HEADING.matcher(plain).results().toList();
        String before =
                headings.isEmpty() ? plain : plain.substring(0, headings.get(0).start());
        if (headings.isEmpty() || !before.isBlank()) {
            throw new Refusal(RollCallRule.LIST_UNREADABLE, "printed", quoted(before));
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            MatchResult heading = headings.get(i);
            int end = i + 1 < headings.size() ? headings.get(i + 1).start() : plain.length();
            Vote vote = vote(heading.group(1));
            names(plain.substring(heading.end(), end)).forEach(name -> lines.add(new Line(name, vote)));
        }
        return lines;
    }

    private static Vote vote(String heading) {
        String word = heading.toLowerCase(Locale.ROOT);
        return word.startsWith("in")
                ? Vote.IN_FAVOUR
                : word.startsWith("ag") ? Vote.AGAINST : word.startsWith("abst") ? Vote.ABSTAINING : Vote.ABSENT;
    }

    // A long name may run on in the next line: where commas separate, the end of a line is but a space.
    private static List<String> names(String section) {
        String separator = section.matches("(?s).*[,;].*") ? "[,;]" : "\\R";
        return Arrays.stream(section.split(separator))
                .map(name -> name.replaceAll("\\s+", " ")
                        .strip()
                        .replaceFirst("\\.$", "")
                        .strip())
                .filter(name -> !name.isEmpty() && !name.equalsIgnoreCase("none") && !name.matches("[-–—]+"))
                .toList();
    }

    private static String quoted(String text) {
        String plain = text.strip().replaceAll("\\s+", " ");
        return plain.length() <= QUOTED ? plain : plain.substring(0, QUOTED) + "…";
    }
}
