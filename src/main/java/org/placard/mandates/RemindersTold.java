package org.placard.mandates;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rungs that were told, and those that somebody acknowledged. Its keys see to it that each is told once. */
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

    Set<String> acknowledged(UUID obligation, Stage stage) {
        return Set.copyOf(jdbc.sql("select rung from reminder_acknowledged where obligation = ? and due = ?")
                .params(obligation, stage.word())
                .query(String.class)
                .list());
    }

    /** The rung told last; what tells that nobody answered is nothing to answer. */
    Optional<String> last(UUID obligation, Stage stage) {
        return jdbc.sql("select rung from reminder_told where obligation = ? and due = ? and rung <> ?"
                        + " order by told_at desc, planned desc limit 1")
                .params(obligation, stage.word(), Rung.UNANSWERED)
                .query(String.class)
                .optional();
    }

    void add(UUID obligation, DueDate due, Ladder.Planned planned, Instant at, boolean late) {
        jdbc.sql("insert into reminder_told (obligation, due, rung, due_on, planned, told_at, late)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(obligation, due.stage().word(), planned.rung().name(), due.date())
                .params(Timestamp.from(planned.moment()), Timestamp.from(at), late)
                .update();
    }

    void acknowledge(UUID obligation, Stage stage, String rung, String by, Instant at) {
        jdbc.sql("insert into reminder_acknowledged (obligation, due, rung, by_login, at) values (?, ?, ?, ?, ?)")
                .params(obligation, stage.word(), rung, by, Timestamp.from(at))
                .update();
    }
}
