package org.placard.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The replays that were asked for. */
@Repository
public class Replays {

    private static final int SHOWN = 100;
    private static final String COLUMNS =
            "select id, asked_at, asked_by, file, from_sequence, since, files, events, ended_at, fault from replay ";

    private final JdbcClient jdbc;

    Replays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last hundred, the newest first. */
    public List<Replay> latest() {
        return jdbc.sql(COLUMNS + "order by asked_at desc, id limit ?")
                .param(SHOWN)
                .query(Replays::row)
                .list();
    }

    public Optional<Replay> find(UUID id) {
        return jdbc.sql(COLUMNS + "where id = ?").param(id).query(Replays::row).optional();
    }

    Replay begin(ReplayWish wish, String askedBy) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into replay (id, asked_by, file, from_sequence, since) values (?, ?, ?, ?, ?)")
                .params(
                        id,
                        askedBy,
                        wish.file() == null ? null : wish.file().value(),
                        wish.fromSequence(),
                        wish.since() == null ? null : Timestamp.from(wish.since()))
                .update();
        return find(id).orElseThrow();
    }

    void add(UUID id, long events) {
        jdbc.sql("update replay set files = files + 1, events = events + ? where id = ?")
                .params(events, id)
                .update();
    }

    void fault(UUID id, String words) {
        jdbc.sql("update replay set fault = concat_ws(E'\\n', fault, ?) where id = ?")
                .params(words, id)
                .update();
    }

    Replay end(UUID id) {
        jdbc.sql("update replay set ended_at = clock_timestamp() where id = ?")
                .param(id)
                .update();
        return find(id).orElseThrow();
    }

    private static Replay row(ResultSet row, int index) throws SQLException {
        return new Replay(
                row.getObject("id", UUID.class),
                moment(row, "asked_at"),
                row.getString("asked_by"),
                row.getString("file"),
                row.getLong("from_sequence"),
                moment(row, "since"),
                row.getLong("files"),
                row.getLong("events"),
                moment(row, "ended_at"),
                row.getString("fault"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
