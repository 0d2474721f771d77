package org.placard.action;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.placard.platform.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said on drafts in the plenary. */
@Repository
class Statements {

    private final JdbcClient jdbc;

    Statements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were made. */
    List<PlenaryRecord.Statement> of(FileId file) {
        return jdbc.sql("select kind, state, speaker, gist, made_at from plenary_statement where file = ? order by id")
                .param(file.value())
                .query((row, index) -> new PlenaryRecord.Statement(
                        row.getString("kind"),
                        row.getString("state"),
                        row.getString("speaker"),
                        row.getString("gist"),
                        row.getTimestamp("made_at").toInstant()))
                .list();
    }

    void add(FileId file, PlenaryRecord.Statement statement) {
        jdbc.sql("insert into plenary_statement (file, kind, state, speaker, gist, made_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(file.value(), statement.kind(), statement.state(), statement.speaker(), statement.gist())
                .param(Timestamp.from(statement.at()))
                .update();
    }

    /** How many spoke for or against a motion since that moment. */
    int since(FileId file, StatementKind kind, Instant moved) {
        return jdbc.sql("select count(*) from plenary_statement where file = ? and kind = ? and made_at >= ?")
                .params(file.value(), kind.word(), Timestamp.from(moved))
                .query(Integer.class)
                .single();
    }
}
