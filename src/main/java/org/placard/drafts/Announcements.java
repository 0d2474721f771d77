package org.placard.drafts;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.placard.platform.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The initiatives that were announced, and the leave to table them late. */
@Repository
public class Announcements {

    private final JdbcClient jdbc;

    Announcements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param summary what the initiative is about; null where nothing was said */
    public record Announced(Instant at, String summary) {}

    /** The President's leave to table after the deadline. */
    public record Leave(Instant at, String by, String reason) {}

    public Optional<Announced> find(FileId file) {
        return jdbc.sql("select announced_at, summary from announcement where file = ?")
                .param(file.value())
                .query((row, index) ->
                        new Announced(row.getTimestamp("announced_at").toInstant(), row.getString("summary")))
                .optional();
    }

    public Optional<Leave> leave(FileId file) {
        return jdbc.sql("select granted_at, granted_by, reason from late_tabling_leave where file = ?")
                .param(file.value())
                .query((row, index) -> new Leave(
                        row.getTimestamp("granted_at").toInstant(),
                        row.getString("granted_by"),
                        row.getString("reason")))
                .optional();
    }

    void add(FileId file, Instant at, String summary) {
        jdbc.sql("insert into announcement (file, announced_at, summary) values (?, ?, ?)")
                .params(file.value(), Timestamp.from(at), summary)
                .update();
    }

    void grant(FileId file, String by, Instant at, String reason) {
        jdbc.sql("insert into late_tabling_leave (file, granted_by, granted_at, reason) values (?, ?, ?, ?)")
                .params(file.value(), by, Timestamp.from(at), reason)
                .update();
    }
}
