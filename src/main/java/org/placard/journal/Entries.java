package org.placard.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.placard.platform.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of the journal, for appending. */
@Repository
class Entries {

    private final JdbcClient jdbc;

    Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks the end of the file's chain until the transaction ends; a file without entries gets its head here. */
    Head lock(FileId file) {
        jdbc.sql("insert into journal_head (file) values (?) on conflict do nothing")
                .param(file.value())
                .update();
        // clock_timestamp, not now(), and asked once the row is locked: a command that waited happened when it got it.
        return jdbc.sql("with head as materialized"
                        + " (select file, entries, events, hash from journal_head where file = ? for update)"
                        + " select head.*, clock_timestamp() as clock from head")
                .param(file.value())
                .query(Entries::head)
                .single();
    }

    void append(OpenEntry open) {
        Body body = body(open);
        String json = CanonicalJson.write(body);
        byte[] hash = Chain.hash(open.head().hash(), json);
        insert(body, json, hash);
        body.events().forEach(event -> post(body, event, hash));
        jdbc.sql("update journal_head set entries = ?, events = ?, hash = ? where file = ?")
                .params(body.number(), open.head().events() + body.events().size(), hash, body.file())
                .update();
    }

    private void insert(Body body, String json, byte[] hash) {
        jdbc.sql("insert into journal_entry"
                        + " (file, number, entry, at, recorded_at, actor, role, state, command, reason, body, hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(body.file())
                .param(body.number())
                .param(body.entry())
                .param(Timestamp.from(body.at()))
                .param(Timestamp.from(body.recordedAt()))
                .param(body.actor().name())
                .param(body.actor().role().name())
                .param(body.actor().state())
                .param(body.command())
                .param(body.reason())
                .param(json)
                .param(hash)
                .update();
    }

    private void post(Body body, Body.Event event, byte[] hash) {
        jdbc.sql("insert into outbox (file, sequence, event, type, time, data, hash) values (?, ?, ?, ?, ?, ?, ?)")
                .param(body.file())
                .param(event.sequence())
                .param(event.id())
                .param(event.type())
                .param(Timestamp.from(body.at()))
                .param(CanonicalJson.write(event.data()))
                .param(HexFormat.of().formatHex(hash))
                .update();
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
                open.steps());
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
