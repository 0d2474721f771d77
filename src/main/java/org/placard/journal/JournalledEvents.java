package org.placard.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.placard.journal.relay.Posting;
import org.placard.platform.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The events of a file as they left, rebuilt from its journal: some entries at a time, however long it is. */
public final class JournalledEvents {

    // Numbers are written as they were read.
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final JdbcClient jdbc;
    private final int chunk;

    JournalledEvents(JdbcClient jdbc, int chunk) {
        this.jdbc = jdbc;
        this.chunk = chunk;
    }

    /**
     * @param next the number of the entry after which to go on
     * @param last whether there are no more
     */
    record Chunk(List<Posting> events, long next, boolean last) {}

    private record Entry(long number, Instant at, String body, String hash) {}

    /**
     * @param after the number of an entry, 0 for the first chunk
     * @throws tools.jackson.core.JacksonException if an entry cannot be read
     */
    Chunk of(FileId file, long after, ReplayWish wish, UUID replay) {
        List<Entry> entries = entries(file, after);
        List<Posting> events = new ArrayList<>();
        for (Entry entry : entries) {
            if (wish.since() == null || !entry.at().isBefore(wish.since())) {
                in(file.value(), entry.at(), entry.hash(), entry.body(), replay).stream()
                        .filter(event -> event.sequence() >= wish.fromSequence())
                        .forEach(events::add);
            }
        }
        long next = entries.isEmpty() ? after : entries.get(entries.size() - 1).number();
        return new Chunk(events, next, entries.size() < chunk);
    }

    private List<Entry> entries(FileId file, long after) {
        return jdbc.sql("select number, at, body, hash from journal_entry where file = ? and number > ?"
                        + " order by number limit ?")
                .params(file.value(), after, chunk)
                .query((row, index) -> new Entry(
                        row.getLong("number"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("body"),
                        HexFormat.of().formatHex(row.getBytes("hash"))))
                .list();
    }

    /**
     * Those of one entry.
     *
     * @param hash of the entry, in hexadecimal
     * @param replay the replay that sends them once more; null for as they left first
     * @throws tools.jackson.core.JacksonException if the entry cannot be read
     */
    public static List<Posting> in(String file, Instant at, String hash, String entry, UUID replay) {
        JsonNode body = JSON.readTree(entry);
        return body.path("events")
                .valueStream()
                .map(event -> new Posting(
                        file,
                        event.path("sequence").longValue(),
                        body.path("number").longValue(),
                        UUID.fromString(event.path("id").stringValue()),
                        event.path("type").stringValue(),
                        at,
                        JSON.writeValueAsString(event.path("data")),
                        hash,
                        body.path("traceparent").stringValue(null),
                        replay))
                .toList();
    }
}
