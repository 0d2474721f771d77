package org.placard.lifecycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.placard.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ledger of timers that fell due later than planned, and why. */
@Repository
public class LateTimers {

    private static final String OUTAGE = "outage";
    private static final String CLOCK = "clock";
    private static final String RETRIES = "retries";
    private static final String BUSY = "busy";

    private final JdbcClient jdbc;
    private final Journal journal;
    private final EngineSettings settings;

    LateTimers(JdbcClient jdbc, Journal journal, EngineSettings settings) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.settings = settings;
    }

    /**
     * A timer that fell due late.
     *
     * @param subject id within the file; null where it was about the file itself
     * @param delay from planned to fired
     * @param cause {@code outage}: timers ran on no node; {@code clock}: a person moved the practice clock past it;
     *     {@code retries}: it failed before; {@code busy}: timers ran, and it waited for its turn
     * @param from when nothing ran, or from where the clock was moved; null for other causes
     * @param until when timers ran again, or to where it was moved; null for other causes, and while it is not known
     * @param failure what it failed of before; null for other causes
     */
    public record LateTimer(
            String file,
            String subject,
            String process,
            String element,
            Instant planned,
            Instant fired,
            Duration delay,
            String cause,
            Instant from,
            Instant until,
            String failure) {

        /** Days, hours and minutes, {@code 1 d 12 h 5 min}. */
        public String inWords() {
            return "%d d %d h %d min".formatted(delay.toDays(), delay.toHoursPart(), delay.toMinutesPart());
        }
    }

    /** The latest first. */
    public List<LateTimer> latest(int limit) {
        return jdbc.sql(SELECT + " order by l.fired desc, l.id desc limit :limit")
                .param("beat", settings.heartbeat().toMillis())
                .param("limit", limit)
                .query(LateTimers::late)
                .list();
    }

    void fired(BusinessKey key, String process, String element, Instant planned, String failure) {
        Instant now = journal.now();
        if (now.isAfter(planned.plus(settings.lateAfter()))) {
            jdbc.sql("insert into late_timer (file, subject, process, element, planned, fired, failure)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(key.file().value(), key.subject(), process, element)
                    .params(Timestamp.from(planned), Timestamp.from(now), failure)
                    .update();
        }
    }

    // What the watch says is asked when somebody reads: a node may write that it runs again after its first timer.
    private static final String SELECT = """
            select l.*, before.seen_until as gap_from, after.since as gap_until, after.because,
                   exists (select from timer_watch w
                            where w.since <= l.planned
                              and l.planned <= w.seen_until + :beat * interval '1 millisecond') as watched
              from late_timer l
              left join lateral (select max(w.seen_until) as seen_until from timer_watch w
                                  where w.seen_until < l.planned) before on true
              left join lateral (select w.since, w.because from timer_watch w where w.since > l.planned
                                  order by w.since limit 1) after on true""";

    private static LateTimer late(ResultSet row, int index) throws SQLException {
        Instant planned = row.getTimestamp("planned").toInstant();
        Instant fired = row.getTimestamp("fired").toInstant();
        String cause = cause(row);
        boolean gap = cause.equals(OUTAGE) || cause.equals(CLOCK);
        return new LateTimer(
                row.getString("file"),
                row.getString("subject"),
                row.getString("process"),
                row.getString("element"),
                planned,
                fired,
                Duration.between(planned, fired),
                cause,
                gap ? instant(row, "gap_from") : null,
                gap ? instant(row, "gap_until") : null,
                row.getString("failure"));
    }

    private static String cause(ResultSet row) throws SQLException {
        if (row.getString("failure") != null) {
            return RETRIES;
        }
        if (row.getBoolean("watched")) {
            return BUSY;
        }
        return CLOCK.equals(row.getString("because")) ? CLOCK : OUTAGE;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
