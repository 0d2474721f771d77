package org.placard.mandates;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.placard.calendar.SessionId;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The due dates of the deliverables that are followed. */
@Repository
class DueDates {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    DueDates(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
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

    /** Those that are not met yet of everything that is due at this session, by obligation. */
    Map<UUID, List<DueDate>> openAt(SessionId session) {
        Map<UUID, List<DueDate>> dues = new HashMap<>();
        jdbc.sql("select d.* from due_date d join obligation o on o.id = d.obligation"
                        + " where o.session = ? and d.met_on is null")
                .param(session.value())
                .query(row -> {
                    dues.computeIfAbsent(row.getObject("obligation", UUID.class), id -> new ArrayList<>())
                            .add(dueDate(row, 0));
                });
        return dues;
    }

    /** Sets many dates at once, each in the place of the one before. */
    void move(List<MovedDue> moved) {
        batches.batchUpdate(
                "update due_date set expression = ?, date = ?, rungs_from = ? where obligation = ? and name = ?",
                moved.stream().map(DueDates::row).toList());
    }

    private static Object[] row(MovedDue moved) {
        DueDate after = moved.after();
        return new Object[] {
            after.expression(),
            after.date() == null ? null : Date.valueOf(after.date()),
            Timestamp.from(after.rungsFrom()),
            moved.obligation().id(),
            after.stage().word()
        };
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
