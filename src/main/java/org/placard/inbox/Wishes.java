package org.placard.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which messages somebody wants to be taken again who cannot do it himself: a command has no modules that take reports. A
 * wish is gone when the message took effect, or was refused again.
 */
@Repository
class Wishes {

    /** What is to be taken again; what is null narrows nothing. */
    record Wish(Long number, String source, String type) {}

    /**
     * A message that is wanted.
     *
     * @param source, type empty where the message does not say
     * @param reason why it was set aside
     */
    record Wanted(long number, String source, String type, Instant at, String reason) {}

    private final JdbcClient database;

    Wishes(JdbcClient database) {
        this.database = database;
    }

    /** What is wanted now, the one that waits longest first. */
    List<Wanted> ask(Wish wish) {
        return database.sql("""
                        with wanted as (
                            update inbox_set_aside set redrive_asked_at = clock_timestamp()
                            where (:number::bigint is null or number = :number)
                                and (:source::text is null or source = :source)
                                and (:type::text is null or type = :type)
                            returning number, source, type, at, reason)
                        select * from wanted order by number""")
                .param("number", wish.number())
                .param("source", wish.source())
                .param("type", wish.type())
                .query(Wishes::wanted)
                .list();
    }

    /** The numbers of the messages that are wanted. */
    List<Long> open() {
        return database.sql("select number from inbox_set_aside where redrive_asked_at is not null order by number")
                .query(Long.class)
                .list();
    }

    private static Wanted wanted(ResultSet row, int index) throws SQLException {
        return new Wanted(
                row.getLong("number"),
                row.getString("source"),
                row.getString("type"),
                row.getTimestamp("at").toInstant(),
                row.getString("reason"));
    }
}
