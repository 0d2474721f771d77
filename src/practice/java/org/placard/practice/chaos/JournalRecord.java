package org.placard.practice.chaos;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the journal says happened: the truth that everything else is held against. Reads only what is new. */
final class JournalRecord {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient database;
    private final Map<String, Long> read = new HashMap<>();
    private final Map<String, List<Happened>> files = new LinkedHashMap<>();
    private final Set<String> reasons = new HashSet<>();

    private record Entry(String reason, Instant at, String body) {}

    /**
     * @param state that joined or left; empty for other events
     * @param language in which a document came out; empty for other events
     * @param at by the database's clock, which is this machine's
     */
    record Happened(String id, long sequence, String state, String language, Instant at) {}

    JournalRecord(JdbcClient database) {
        this.database = database;
    }

    Map<String, List<Happened>> read() {
        database
                .sql("select file, entries from journal_head order by file")
                .query((row, n) -> Map.entry(row.getString("file"), row.getLong("entries")))
                .list()
                .stream()
                .filter(head -> head.getValue() > read.getOrDefault(head.getKey(), 0L))
                .forEach(head -> read(head.getKey(), head.getValue()));
        return files;
    }

    /** The reasons that the entries read so far were given. */
    Set<String> reasons() {
        return reasons;
    }

    private void read(String file, long entries) {
        List<Happened> events = files.computeIfAbsent(file, name -> new ArrayList<>());
        database.sql(
                        "select reason, recorded_at, body from journal_entry where file = ? and number > ? and number <= ? order by number")
                .params(file, read.getOrDefault(file, 0L), entries)
                .query((row, n) -> new Entry(
                        row.getString("reason"), row.getTimestamp("recorded_at").toInstant(), row.getString("body")))
                .list()
                .forEach(entry -> {
                    reasons.add(entry.reason());
                    JSON.readTree(entry.body())
                            .path("events")
                            .forEach(event -> events.add(happened(event, entry.at())));
                });
        read.put(file, entries);
    }

    private static Happened happened(JsonNode event, Instant at) {
        String type = event.path("type").asString();
        boolean sponsors = type.contains(".cosponsor-joined.") || type.contains(".cosponsor-withdrew.");
        return new Happened(
                event.path("id").asString(),
                event.path("sequence").asLong(),
                sponsors ? event.path("data").path("state").asString() : "",
                type.contains(".language-issued.")
                        ? event.path("data").path("language").asString()
                        : "",
                at);
    }
}
