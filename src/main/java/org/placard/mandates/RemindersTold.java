package org.placard.mandates;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rungs that were told. Its key sees to it that each is told once. */
@Repository
class RemindersTold {

    private final JdbcClient jdbc;

    RemindersTold(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The names of the rungs told for a due date, whatever day it was at that time. */
    Set<String> rungs(UUID obligation, Stage stage) {
        return Set.copyOf(jdbc.sql("select rung from reminder_told where obligation = ? and due = ?")
                .params(obligation, stage.word())
                .query(String.class)
                .list());
    }

    void add(UUID obligation, DueDate due, Ladder.Planned planned, Instant at) {
        jdbc.sql("insert into reminder_told (obligation, due, rung, due_on, planned, told_at, late)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(obligation, due.stage().word(), planned.rung().name(), due.date())
                .params(Timestamp.from(planned.moment()), Timestamp.from(at), planned.late(at))
                .update();
    }
}
