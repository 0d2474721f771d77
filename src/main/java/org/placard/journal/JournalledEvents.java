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
final class JournalledEvents {

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
                events.addAll(events(file, entry, wish.fromSequence(), replay));
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

    private static List<Posting> events(FileId file, Entry entry, long from, UUID replay) {
        JsonNode body = JSON.readTree(entry.body());
        return body.path("events")
                .valueStream()
                .filter(event -> event.path("sequence").longValue() >= from)
                .map(event -> new Posting(
                        file.value(),
                        event.path("sequence").longValue(),
                        UUID.fromString(event.path("id").stringValue()),
                        event.path("type").stringValue(),
                        entry.at(),
                        JSON.writeValueAsString(event.path("data")),
                        entry.hash(),
                        body.path("traceparent").stringValue(null),
                        replay))
                .toList();
    }
}
