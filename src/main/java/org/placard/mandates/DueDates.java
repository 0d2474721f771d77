package org.placard.mandates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The due dates of the deliverables that are followed. */
@Repository
class DueDates {

    private final JdbcClient jdbc;

    DueDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they are met. */
    List<DueDate> of(Obligation obligation) {
        return obligation.kind().stages().stream()
                .map(stage -> get(obligation.id(), stage))
                .toList();
    }

    DueDate get(UUID obligation, Stage stage) {
        return jdbc.sql("select * from due_date where obligation = ? and name = ?")
                .params(obligation, stage.word())
                .query(DueDates::dueDate)
                .single();
    }

    /** Sets the date; one that is there already gives way. */
    void set(UUID obligation, DueDate due) {
        jdbc.sql("insert into due_date (obligation, name, expression, date, rungs_from) values (?, ?, ?, ?, ?)"
                        + " on conflict (obligation, name) do update set expression = excluded.expression,"
                        + " date = excluded.date, rungs_from = excluded.rungs_from")
                .params(obligation, due.stage().word(), due.expression(), due.date())
                .param(Timestamp.from(due.rungsFrom()))
                .update();
    }

    /** From now on this date is waited for. */
    void await(UUID obligation, Stage stage, Instant from) {
        jdbc.sql("update due_date set rungs_from = ? where obligation = ? and name = ?")
                .params(Timestamp.from(from), obligation, stage.word())
                .update();
    }

    void met(UUID obligation, Stage stage, LocalDate on) {
        jdbc.sql("update due_date set met_on = ? where obligation = ? and name = ?")
                .params(on, obligation, stage.word())
                .update();
    }

    private static DueDate dueDate(ResultSet row, int index) throws SQLException {
        return new DueDate(
                Stage.of(row.getString("name")),
                row.getString("expression"),
                row.getObject("date", LocalDate.class),
                row.getTimestamp("rungs_from").toInstant(),
                row.getObject("met_on", LocalDate.class));
    }
}
