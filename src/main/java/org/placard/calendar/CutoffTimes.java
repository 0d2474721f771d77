package org.placard.calendar;

import java.time.LocalTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cut-offs that were set for single sessions. */
@Repository
class CutoffTimes {

    private final JdbcClient jdbc;

    CutoffTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CutoffTime> find(SessionId session, Cutoff cutoff) {
        return jdbc.sql("select days_before_closing, hour from session_cutoff where session = ? and cutoff = ?")
                .params(session.value(), cutoff.word())
                .query((row, index) ->
                        new CutoffTime(row.getInt("days_before_closing"), row.getObject("hour", LocalTime.class)))
                .optional();
    }

    void set(SessionId session, Cutoff cutoff, CutoffTime time) {
        jdbc.sql("insert into session_cutoff (session, cutoff, days_before_closing, hour) values (?, ?, ?, ?)"
                        + " on conflict (session, cutoff) do update set"
                        + " days_before_closing = excluded.days_before_closing, hour = excluded.hour")
                .params(session.value(), cutoff.word(), time.daysBeforeClosing(), time.hour())
                .update();
    }

    /** From now on the default counts again. */
    void clear(SessionId session, Cutoff cutoff) {
        jdbc.sql("delete from session_cutoff where session = ? and cutoff = ?")
                .params(session.value(), cutoff.word())
                .update();
    }
}
