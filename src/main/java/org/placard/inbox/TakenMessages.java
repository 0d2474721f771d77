package org.placard.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which messages have taken effect. */
@Repository
class TakenMessages {

    private final JdbcClient jdbc;
    private final Clock clock;

    TakenMessages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes it in the running transaction; false if it has been taken before. */
    boolean note(String source, String id, String type) {
        return jdbc.sql(
                                "insert into inbox_taken (source, id, type, taken_at) values (?, ?, ?, ?) on conflict do nothing")
                        .params(source, id, type, Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }
}
