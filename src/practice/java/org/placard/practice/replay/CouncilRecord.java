package org.placard.practice.replay;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.placard.platform.Csv;

/**
 * The record of the real Council: resolutions that it adopted, and how each State voted. The files do not belong to
 * Placard; they are read where they lie.
 */
final class CouncilRecord {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final String RESOLUTIONS = "hrc_resolutions_index.csv";
    private static final String VOTES = "hrc_votes_by_state.csv";

    private CouncilRecord() {}

    /** Whether the record lies in that folder. */
    static boolean isIn(Path folder) {
        return Files.isReadable(folder.resolve(RESOLUTIONS)) && Files.isReadable(folder.resolve(VOTES));
    }

    /** Session by session in the order in which they began to adopt; within a session by number. */
    static List<List<Resolution>> sessions(Path folder) {
        Map<String, Map<String, String>> votes = votes(folder);
        Map<String, List<Resolution>> bySession = Csv.rows(folder.resolve(RESOLUTIONS)).stream()
                .map(row -> resolution(row, votes.getOrDefault(row.get("symbol"), Map.of())))
                .sorted(Comparator.comparingInt(Resolution::number))
                .collect(Collectors.groupingBy(Resolution::session));
        return bySession.values().stream()
                .sorted(Comparator.comparing(CouncilRecord::firstDay))
                .toList();
    }

    private static LocalDate firstDay(List<Resolution> session) {
        return session.stream()
                .map(Resolution::adopted)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Map<String, Map<String, String>> votes(Path folder) {
        Map<String, Map<String, String>> votes = new TreeMap<>();
        for (Map<String, String> row : Csv.rows(folder.resolve(VOTES))) {
            votes.computeIfAbsent(row.get("symbol"), symbol -> new LinkedHashMap<>())
                    .put(row.get("state"), row.get("vote"));
        }
        return votes;
    }

    private static Resolution resolution(Map<String, String> row, Map<String, String> rollCall) {
        return new Resolution(
                row.get("symbol"),
                row.get("session"),
                number(row, "number"),
                row.get("title"),
                LocalDate.parse(row.get("adopted"), DAY),
                row.get("agenda_item"),
                number(row, "meeting"),
                row.get("action"),
                row.get("yes") == null
                        ? null
                        : new Resolution.Figures(number(row, "yes"), number(row, "no"), number(row, "abstain")),
                number(row, "n_preambular"),
                number(row, "n_operative"),
                rollCall);
    }

    private static int number(Map<String, String> row, String column) {
        return row.get(column) == null ? 0 : Integer.parseInt(row.get(column));
    }
}
