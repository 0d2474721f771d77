package org.placard.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.placard.platform.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to a file, from the journal alone. */
@Repository
public class Trail {

    private static final String ROWS = "select file, number, entry::text, at, recorded_at, actor, role, state, command,"
            + " reason, body, hash from journal_entry where file = ? order by number";

    private final JdbcClient jdbc;

    Trail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All entries of the file, the first one first. */
    public List<Entry> of(FileId file) {
        return rows(file).stream().map(Entry::of).toList();
    }

    /** The number of the file's last entry, 0 before the first: what an If-Match refers to. */
    public long last(FileId file) {
        return head(file).map(Head::entries).orElse(0L);
    }

    /** The files that have a journal. */
    public List<FileId> files() {
        return jdbc.sql("select file from journal_head order by file")
                .query((row, index) -> new FileId(row.getString("file")))
                .list();
    }

    List<Entry.Row> rows(FileId file) {
        return jdbc.sql(ROWS).param(file.value()).query(Trail::row).list();
    }

    Optional<Head> head(FileId file) {
        return jdbc.sql("select file, entries, events, hash from journal_head where file = ?")
                .param(file.value())
                .query((row, index) ->
                        new Head(file, row.getLong("entries"), row.getLong("events"), row.getBytes("hash"), null))
                .optional();
    }

    private static Entry.Row row(ResultSet row, int index) throws SQLException {
        return new Entry.Row(
                row.getString("file"),
                row.getLong("number"),
                row.getString("entry"),
                row.getTimestamp("at").toInstant(),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("actor"),
                row.getString("role"),
                row.getString("state"),
                row.getString("command"),
                row.getString("reason"),
                row.getString("body"),
                row.getBytes("hash"));
    }
}
