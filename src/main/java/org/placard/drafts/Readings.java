package org.placard.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.placard.platform.Actor;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.placard.texts.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The texts that were read and are not yet confirmed. */
@Repository
class Readings {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Readings(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(ReadText text, Actor reader, Instant at) {
        jdbc.sql("insert into reading (id, revises, read_by, state, source_name, source, reading, read_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?::jsonb, ?)")
                .param(text.id())
                .param(text.revises() == null ? null : text.revises().value())
                .param(text.readBy())
                .param(reader.state())
                .param(text.sourceName())
                .param(text.source())
                .param(json.writeValueAsString(text.reading()))
                .param(Timestamp.from(at))
                .update();
    }

    ReadText get(UUID id) {
        return jdbc.sql("select id, revises, read_by, source_name, source, reading from reading where id = ?")
                .param(id)
                .query(this::text)
                .optional()
                .orElseThrow(() -> new Refusal(DraftRule.UNKNOWN_READING, "reading", id));
    }

    void remove(UUID id) {
        jdbc.sql("delete from reading where id = ?").param(id).update();
    }

    private ReadText text(ResultSet row, int index) throws SQLException {
        String revises = row.getString("revises");
        return new ReadText(
                row.getObject("id", UUID.class),
                revises == null ? null : new FileId(revises),
                row.getString("read_by"),
                row.getString("source_name"),
                row.getBytes("source"),
                json.readValue(row.getString("reading"), Reading.class));
    }
}
