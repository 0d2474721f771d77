package org.placard.action;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.placard.journal.contract.Tally;
import org.placard.lifecycle.BusinessKey;
import org.placard.platform.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When drafts come up, and what came of it. */
@Repository
public class Actions {

    private final JdbcClient jdbc;
    private final RollCalls rollCalls;

    Actions(JdbcClient jdbc, RollCalls rollCalls) {
        this.jdbc = jdbc;
        this.rollCalls = rollCalls;
    }

    /** The place of a draft on the programme of work. */
    public record Slot(LocalDate on, int meeting) {}

    /**
     * What the Council did.
     *
     * @param resolution symbol of the adopted text; null for a rejected draft
     */
    public record Taken(LocalDate on, int meeting, Result result, String resolution) {}

    public Optional<Slot> slot(FileId file) {
        return jdbc.sql("select on_day, meeting from scheduled_action where file = ?")
                .param(file.value())
                .query((row, index) -> new Slot(row.getObject("on_day", LocalDate.class), row.getInt("meeting")))
                .optional();
    }

    public Optional<Taken> taken(FileId file) {
        return jdbc.sql("select * from action_taken where file = ?")
                .param(file.value())
                .query(this::row)
                .optional();
    }

    void schedule(FileId file, Slot slot) {
        jdbc.sql("insert into scheduled_action (file, on_day, meeting) values (?, ?, ?)"
                        + " on conflict (file) do update set on_day = excluded.on_day, meeting = excluded.meeting")
                .params(file.value(), slot.on(), slot.meeting())
                .update();
    }

    /** The draft is no longer on the programme of work, nor introduced. */
    void leaveProgramme(FileId file) {
        jdbc.sql("delete from scheduled_action where file = ?")
                .param(file.value())
                .update();
    }

    void introduced(FileId file, String by, Instant at) {
        jdbc.sql("update scheduled_action set introduced_by = ?, introduced_at = ? where file = ?")
                .params(by, Timestamp.from(at), file.value())
                .update();
    }

    void take(FileId file, Slot slot, Result result) {
        Tally tally = result.tally();
        jdbc.sql("insert into action_taken (file, on_day, meeting, manner, in_favour, against, abstentions)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(file.value(), slot.on(), slot.meeting(), result.manner().word())
                .param(tally == null ? null : tally.inFavour())
                .param(tally == null ? null : tally.against())
                .param(tally == null ? null : tally.abstentions())
                .update();
    }

    void resolution(FileId file, String symbol) {
        jdbc.sql("update action_taken set resolution = ? where file = ?")
                .params(symbol, file.value())
                .update();
    }

    private Taken row(ResultSet row, int index) throws SQLException {
        Manner manner = Manner.of(row.getString("manner"));
        Tally tally = manner == Manner.WITHOUT_VOTE
                ? null
                : new Tally(row.getInt("in_favour"), row.getInt("against"), row.getInt("abstentions"));
        return new Taken(
                row.getObject("on_day", LocalDate.class),
                row.getInt("meeting"),
                new Result(manner, tally, rollCall(new FileId(row.getString("file")))),
                row.getString("resolution"));
    }

    private RollCall rollCall(FileId file) {
        return rollCalls.of(BusinessKey.of(file)).orElse(null);
    }
}
