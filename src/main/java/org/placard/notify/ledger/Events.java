package org.placard.notify.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.placard.notify.Envelope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The events that somebody is told of, each kept once for all channels. */
@Repository
public class Events {

    private final JdbcClient database;

    Events(JdbcClient database) {
        this.database = database;
    }

    void keep(Envelope event) {
        database.sql("""
                        insert into notify_event (event, type, file, sequence, time, traceparent, data)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(event.id(), event.type(), event.file(), event.sequence())
                .params(event.time().atOffset(ZoneOffset.UTC), event.traceparent(), event.data())
                .update();
    }

    /** The last event of the file that somebody was told of. */
    public Optional<Envelope> lastOf(String file) {
        return database.sql("select * from notify_event where file = ? order by sequence desc limit 1")
                .param(file)
                .query((row, n) -> envelope(row))
                .optional();
    }

    static Envelope envelope(ResultSet row) throws SQLException {
        return new Envelope(
                row.getString("event"),
                row.getString("type"),
                row.getString("file"),
                row.getLong("sequence"),
                row.getObject("time", OffsetDateTime.class).toInstant(),
                row.getString("traceparent"),
                row.getBytes("data"));
    }
}
