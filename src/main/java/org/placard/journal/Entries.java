package org.placard.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.placard.journal.relay.Outbox;
import org.placard.journal.relay.Posting;
import org.placard.platform.FileId;
import org.placard.platform.Trace;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of the journal, for appending. */
@Repository
class Entries {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final Outbox outbox;

    Entries(JdbcClient jdbc, JdbcOperations batches, Outbox outbox) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.outbox = outbox;
    }

    /**
     * Locks the ends of these files' chains until the transaction ends, in the order of their names, so that two who lock
     * many do not wait for each other. A file without entries gets its head here.
     */
    List<Head> lock(Collection<FileId> files) {
        String[] names = files.stream().map(FileId::value).sorted().toArray(String[]::new);
        jdbc.sql("insert into journal_head (file) select unnest(?) on conflict do nothing")
                .param(names)
                .update();
        // clock_timestamp, not now(), and asked once the row is locked: a command that waited happened when it got it.
        return jdbc.sql("with head as materialized (select file, entries, events, hash from journal_head"
                        + " where file = any(?) order by file collate \"C\" for update)"
                        + " select head.*, clock_timestamp() as clock from head")
                .param(names)
                .query(Entries::head)
                .list();
    }

    private record Written(Body body, String json, byte[] hash, Head head) {}

    void append(Collection<OpenEntry> open) {
        List<Written> written = open.stream().map(Entries::written).toList();
        batches.batchUpdate(
                "insert into journal_entry"
                        + " (file, number, entry, at, recorded_at, actor, role, state, command, reason, body, hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                written.stream().map(Entries::entryRow).toList());
        outbox.post(written.stream().flatMap(Entries::postings).toList());
        batches.batchUpdate(
                "update journal_head set entries = ?, events = ?, hash = ? where file = ?",
                written.stream().map(Entries::headRow).toList());
    }

    private static Written written(OpenEntry open) {
        Body body = body(open);
        String json = CanonicalJson.write(body);
        return new Written(body, json, Chain.hash(open.head().hash(), json), open.head());
    }

    private static Stream<Posting> postings(Written written) {
        String hash = HexFormat.of().formatHex(written.hash());
        Body body = written.body();
        return body.events().stream()
                .map(event -> new Posting(
                        body.file(),
                        event.sequence(),
                        body.number(),
                        event.id(),
                        event.type(),
                        body.at(),
                        CanonicalJson.write(event.data()),
                        hash,
                        body.traceparent(),
                        null));
    }

    private static Object[] entryRow(Written written) {
        Body body = written.body();
        return new Object[] {
            body.file(),
            body.number(),
            body.entry(),
            Timestamp.from(body.at()),
            Timestamp.from(body.recordedAt()),
            body.actor().name(),
            body.actor().role().name(),
            body.actor().state(),
            body.command(),
            body.reason(),
            written.json(),
            written.hash()
        };
    }

    private static Object[] headRow(Written written) {
        Body body = written.body();
        long events = written.head().events() + body.events().size();
        return new Object[] {body.number(), events, written.hash(), body.file()};
    }

    private static Body body(OpenEntry open) {
        Command command = open.command();
        List<Body.Event> events = new ArrayList<>();
        open.events()
                .forEach(event -> events.add(new Body.Event(
                        UUID.randomUUID(), open.head().events() + events.size() + 1, event.type(), event)));
        return new Body(
                UUID.randomUUID(),
                command.file().value(),
                open.head().entries() + 1,
                open.at(),
                open.head().clock(),
                open.actor(),
                command.name(),
                command.reason(),
                command.data(),
                events,
                open.steps(),
                Trace.current().orElse(null));
    }

    private static Head head(ResultSet row, int index) throws SQLException {
        return new Head(
                new FileId(row.getString("file")),
                row.getLong("entries"),
                row.getLong("events"),
                row.getBytes("hash"),
                row.getTimestamp("clock").toInstant());
    }
}
