package org.placard.mandates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.placard.calendar.SessionId;
import org.placard.lifecycle.WaitingTimer;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rungs that were told, and those that somebody acknowledged. Its keys see to it that each is told once. */
@Repository
class RemindersTold {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    RemindersTold(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The due date that reminders are of. */
    record Of(UUID obligation, Stage stage) {

        static Of of(WaitingTimer ladder) {
            return new Of(UUID.fromString(ladder.key().subject()), Stage.of(ladder.word()));
        }
    }

    /**
     * @param superseded whether the due date moved since, and a notice stands in its place
     * @param acknowledged whether somebody acknowledged it
     */
    record Told(String rung, LocalDate dueOn, boolean superseded, boolean acknowledged) {}

    /** Those told of everything that is due at this session, in the order in which they were. */
    Map<Of, List<Told>> at(SessionId session) {
        Map<Of, List<Told>> told = new HashMap<>();
        jdbc.sql("select r.*, a.at is not null as acknowledged from reminder_told r"
                        + " join obligation o on o.id = r.obligation"
                        + " left join reminder_acknowledged a using (obligation, due, rung) where o.session = ?"
                        + " order by r.told_at, r.planned")
                .param(session.value())
                .query(row -> {
                    Of due = new Of(row.getObject("obligation", UUID.class), Stage.of(row.getString("due")));
                    told.computeIfAbsent(due, of -> new ArrayList<>()).add(told(row));
                });
        return told;
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                row.getString("rung"),
                row.getObject("due_on", LocalDate.class),
                row.getTimestamp("superseded_at") != null,
                row.getBoolean("acknowledged"));
    }

    void supersede(List<MovedDue> moved, Instant at) {
        batches.batchUpdate(
                "update reminder_told set superseded_at = ?"
                        + " where obligation = ? and due = ? and superseded_at is null",
                moved.stream()
                        .map(due -> new Object[] {
                            Timestamp.from(at),
                            due.obligation().id(),
                            due.after().stage().word()
                        })
                        .toList());
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
