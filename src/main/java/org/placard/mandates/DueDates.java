package org.placard.mandates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
        return jdbc
                .sql("select * from due_date where obligation = ?")
                .param(obligation.id())
                .query(DueDates::dueDate)
                .list()
                .stream()
                .sorted(Comparator.comparing(DueDate::stage))
                .toList();
    }

    DueDate get(UUID obligation, Stage stage) {
        return find(obligation, stage).orElseThrow();
    }

    Optional<DueDate> find(UUID obligation, Stage stage) {
        return jdbc.sql("select * from due_date where obligation = ? and name = ?")
                .params(obligation, stage.word())
                .query(DueDates::dueDate)
                .optional();
    }

    /** Sets the date; one that is there already gives way. */
    void set(UUID obligation, DueDate due) {
        jdbc.sql("insert into due_date (obligation, name, relation, expression, date, rungs_from)"
                        + " values (?, ?, ?, ?, ?, ?)"
                        + " on conflict (obligation, name) do update set expression = excluded.expression,"
                        + " date = excluded.date, rungs_from = excluded.rungs_from")
                .params(obligation, due.stage().word(), due.relation().word(), due.expression(), due.date())
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

    /** The date no longer counts, although nobody met it. */
    void fallsAway(UUID obligation, Stage stage, LocalDate on) {
        jdbc.sql(
                        "update due_date set met_on = ?, fell_away = true where obligation = ? and name = ? and met_on is null")
                .params(on, obligation, stage.word())
                .update();
    }

    private static DueDate dueDate(ResultSet row, int index) throws SQLException {
        return new DueDate(
                Stage.of(row.getString("name")),
                Relation.of(row.getString("relation")),
                row.getString("expression"),
                row.getObject("date", LocalDate.class),
                row.getTimestamp("rungs_from").toInstant(),
                row.getObject("met_on", LocalDate.class),
                row.getBoolean("fell_away"));
    }
}
