package org.placard.register;

import java.time.Instant;
import java.util.List;
import org.placard.platform.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people were told about a file. */
@Repository
public class Notices {

    private final JdbcClient jdbc;

    Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param type of the event that it tells of
     * @param sentAt null while it waits
     * @param error why the last attempt failed; null where none did
     */
    public record Notice(
            String recipient, String channel, String type, Instant claimedAt, Instant sentAt, String error) {}

    /** The latest first. */
    public List<Notice> of(FileId file) {
        return jdbc.sql("select * from file_notice where file = ? order by claimed_at desc, recipient")
                .param(file.value())
                .query((row, index) -> new Notice(
                        row.getString("recipient"),
                        row.getString("channel"),
                        row.getString("type"),
                        Files.moment(row, "claimed_at"),
                        Files.moment(row, "sent_at"),
                        row.getString("last_error")))
                .list();
    }
}
