package org.placard.mandates;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where and when mandated meetings take place. */
@Repository
class Slots {

    private final JdbcClient jdbc;

    Slots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Mandate.Slot> find(UUID meeting) {
        return jdbc.sql("select * from meeting_slot where obligation = ?")
                .param(meeting)
                .query((row, index) -> new Mandate.Slot(
                        row.getTimestamp("starts").toInstant(),
                        row.getInt("minutes"),
                        row.getString("room"),
                        row.getTimestamp("lapsed_at") != null))
                .optional();
    }

    /** Fixes the slot; one that is there already gives way. */
    void fix(UUID meeting, Instant starts, int minutes, String room) {
        jdbc.sql("insert into meeting_slot (obligation, starts, minutes, room) values (?, ?, ?, ?)"
                        + " on conflict (obligation) do update set starts = excluded.starts,"
                        + " minutes = excluded.minutes, room = excluded.room, lapsed_at = null")
                .params(meeting, Timestamp.from(starts), minutes, room)
                .update();
    }

    void lapse(List<UUID> meetings, Instant at) {
        jdbc.sql("update meeting_slot set lapsed_at = ? where obligation = any(?)")
                .params(Timestamp.from(at), meetings.toArray(UUID[]::new))
                .update();
    }
}
