package org.placard.action;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.placard.platform.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whether texts need a statement of their programme budget implications, and the statements. */
@Repository
class BudgetQuestions {

    private final JdbcClient jdbc;

    BudgetQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The answer for this very text. */
    Optional<PlenaryRecord.Budget> of(FileId file, int version) {
        return jdbc.sql("select * from budget_question where file = ? and version = ?")
                .params(file.value(), version)
                .query(BudgetQuestions::budget)
                .optional();
    }

    void decide(FileId file, int version, boolean proposed, boolean needed, String reason, Instant at) {
        jdbc.sql("insert into budget_question (file, version, proposed, needed, reason, decided_at)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict (file, version) do update"
                        + " set needed = excluded.needed, reason = excluded.reason, decided_at = excluded.decided_at")
                .params(file.value(), version, proposed, needed, reason, Timestamp.from(at))
                .update();
    }

    void state(FileId file, int version, BudgetStatement statement) {
        jdbc.sql("update budget_question set reference = ?, amount_usd = ?, stated_on = ?"
                        + " where file = ? and version = ?")
                .params(statement.reference(), statement.amount(), statement.on())
                .params(file.value(), version)
                .update();
    }

    private static PlenaryRecord.Budget budget(ResultSet row, int index) throws SQLException {
        String reference = row.getString("reference");
        BudgetStatement statement = reference == null
                ? null
                : new BudgetStatement(
                        reference,
                        row.getObject("amount_usd", Long.class),
                        row.getObject("stated_on", LocalDate.class));
        return new PlenaryRecord.Budget(
                row.getBoolean("proposed"), row.getBoolean("needed"), row.getString("reason"), statement);
    }
}
