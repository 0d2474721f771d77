package org.placard.drafts;

import java.sql.Timestamp;
import java.time.Instant;
import org.placard.platform.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How files ended whose drafts the Council did not act on and whose sponsors did not take them back. */
@Repository
public class Ends {

    private final JdbcClient jdbc;

    Ends(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The Council decided to take no action on the draft. */
    public void noAction(FileId file, Instant at) {
        add(file, "no-action", at);
    }

    /** The session in which it was announced, or to which it was deferred, closed over it. */
    public void lapsed(FileId file, Instant at) {
        add(file, "lapsed", at);
    }

    private void add(FileId file, String how, Instant at) {
        jdbc.sql("insert into draft_end (file, how, ended_at) values (?, ?, ?)")
                .params(file.value(), how, Timestamp.from(at))
                .update();
    }
}
