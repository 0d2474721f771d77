package org.placard.action;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.placard.journal.contract.Tally;
import org.placard.platform.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Motions that the Council take no action, and the votes on them. */
@Repository
class Motions {

    private final JdbcClient jdbc;

    Motions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PlenaryRecord.Motion> of(FileId file) {
        return jdbc.sql("select * from no_action_motion where file = ? order by id")
                .param(file.value())
                .query((row, index) -> new PlenaryRecord.Motion(
                        row.getLong("id"),
                        row.getString("moved_by"),
                        row.getTimestamp("moved_at").toInstant(),
                        tally(row)))
                .list();
    }

    /** The motion that was not voted on yet. */
    Optional<PlenaryRecord.Motion> pending(FileId file) {
        return of(file).stream().filter(motion -> motion.tally() == null).findFirst();
    }

    void move(FileId file, String by, Instant at) {
        jdbc.sql("insert into no_action_motion (file, moved_by, moved_at) values (?, ?, ?)")
                .params(file.value(), by, Timestamp.from(at))
                .update();
    }

    void vote(FileId file, Tally tally) {
        jdbc.sql("update no_action_motion set in_favour = ?, against = ?, abstentions = ?"
                        + " where file = ? and in_favour is null")
                .params(tally.inFavour(), tally.against(), tally.abstentions(), file.value())
                .update();
    }

    static Tally tally(ResultSet row) throws SQLException {
        return row.getObject("in_favour") == null
                ? null
                : new Tally(row.getInt("in_favour"), row.getInt("against"), row.getInt("abstentions"));
    }
}
