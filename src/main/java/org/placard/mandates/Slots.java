package org.placard.mandates;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.placard.platform.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where and when mandated meetings take place, and who sits on their panels: none of it twice at the same time. */
@Repository
class Slots {

    /** Tells this advisory lock of PostgreSQL from all others. */
    private static final int SLOTS = 0x5107;

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

    /**
     * Fixes the slot; one that is there already gives way.
     *
     * @throws Refusal if the room is taken then, or somebody on the panel is; it names the other meeting
     */
    void fix(UUID meeting, Instant starts, int minutes, String room) {
        lock();
        Instant ends = starts.plus(Duration.ofMinutes(minutes));
        refuseTakenRoom(meeting, starts, ends, room);
        jdbc.sql("insert into meeting_slot (obligation, starts, ends, minutes, room) values (?, ?, ?, ?, ?)"
                        + " on conflict (obligation) do update set starts = excluded.starts, ends = excluded.ends,"
                        + " minutes = excluded.minutes, room = excluded.room, lapsed_at = null")
                .params(meeting, Timestamp.from(starts), Timestamp.from(ends), minutes, room)
                .update();
        refuseTakenPanellist(meeting);
    }

    void lapse(List<UUID> meetings, Instant at) {
        jdbc.sql("update meeting_slot set lapsed_at = ? where obligation = any(?)")
                .params(Timestamp.from(at), meetings.toArray(UUID[]::new))
                .update();
    }

    // The table's own constraint would refuse too, but could not say which meeting stands in the way.
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(?)")
                .param(SLOTS)
                .query((row, index) -> true)
                .single();
    }

    private void refuseTakenRoom(UUID meeting, Instant starts, Instant ends, String room) {
        jdbc.sql("""
                        select o.title, s.starts from meeting_slot s join obligation o on o.id = s.obligation
                         where s.obligation <> ? and s.lapsed_at is null and lower(s.room) = lower(?)
                           and s.starts < ? and ? < s.ends
                         order by s.starts limit 1""")
                .params(meeting, room, Timestamp.from(ends), Timestamp.from(starts))
                .query((row, index) -> new Refusal(
                        MandateRule.ROOM_TAKEN,
                        "room",
                        room,
                        row.getTimestamp("starts").toInstant(),
                        row.getString("title")))
                .optional()
                .ifPresent(taken -> {
                    throw taken;
                });
    }

    /** @throws Refusal if somebody on the panel, a State or a person, sits on another one at the same time */
    void refuseTakenPanellist(UUID meeting) {
        jdbc.sql("""
                        select coalesce(mine.state, mine.name) as who, o.title, other.starts
                          from meeting_slot s
                          join panellist mine on mine.obligation = s.obligation
                          join panellist theirs on theirs.obligation <> s.obligation
                               and (theirs.state = mine.state or lower(theirs.name) = lower(mine.name))
                          join meeting_slot other on other.obligation = theirs.obligation and other.lapsed_at is null
                               and other.starts < s.ends and s.starts < other.ends
                          join obligation o on o.id = theirs.obligation
                         where s.obligation = ? and s.lapsed_at is null
                         order by mine.ordinal limit 1""")
                .param(meeting)
                .query((row, index) -> new Refusal(
                        MandateRule.PANELLIST_TAKEN,
                        "panellists",
                        row.getString("who"),
                        row.getTimestamp("starts").toInstant(),
                        row.getString("title")))
                .optional()
                .ifPresent(taken -> {
                    throw taken;
                });
    }
}
