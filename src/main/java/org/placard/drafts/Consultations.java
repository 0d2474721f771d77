package org.placard.drafts;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.placard.platform.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The informal consultations on drafts, and the President's exceptions from them. */
@Repository
public class Consultations {

    private final JdbcClient jdbc;

    Consultations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param openEnded whether everybody could come */
    public record Consultation(LocalDate on, String place, boolean openEnded) {}

    public record Waiver(Instant at, String by, String reason) {}

    /** In the order in which they were recorded. */
    public List<Consultation> of(FileId file) {
        return jdbc.sql("select held_on, place, open_ended from informal_consultation where file = ? order by number")
                .param(file.value())
                .query((row, index) -> new Consultation(
                        row.getObject("held_on", LocalDate.class),
                        row.getString("place"),
                        row.getBoolean("open_ended")))
                .list();
    }

    public Optional<Waiver> waiver(FileId file) {
        return jdbc.sql("select waived_at, waived_by, reason from consultation_waiver where file = ?")
                .param(file.value())
                .query((row, index) -> new Waiver(
                        row.getTimestamp("waived_at").toInstant(), row.getString("waived_by"), row.getString("reason")))
                .optional();
    }

    void add(FileId file, Consultation held, String by, Instant at) {
        jdbc.sql(
                        "insert into informal_consultation (file, number, held_on, place, open_ended, recorded_by, recorded_at)"
                                + " select ?, count(*) + 1, ?, ?, ?, ?, ? from informal_consultation where file = ?")
                .params(file.value(), held.on(), held.place(), held.openEnded(), by, Timestamp.from(at), file.value())
                .update();
    }

    void waive(FileId file, String by, Instant at, String reason) {
        jdbc.sql("insert into consultation_waiver (file, waived_by, waived_at, reason) values (?, ?, ?, ?)")
                .params(file.value(), by, Timestamp.from(at), reason)
                .update();
    }
}
