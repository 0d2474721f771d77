package org.placard.calendar;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placard.platform.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sessions of the Council. */
@Repository
public class Sessions {

    /** Tells these advisory locks of PostgreSQL from all others. */
    private static final int PLACES = 0x5e5510;

    private static final int SESSIONS_A_YEAR = 3;

    private static final String SELECT = """
            select s.*,
                   array(select last_day from session_suspension p where p.session = s.session order by last_day)
                       as last_days,
                   array(select resumed_on from session_suspension p where p.session = s.session order by last_day)
                       as resumptions,
                   array(select closing_before from session_suspension p where p.session = s.session order by last_day)
                       as closings,
                   array(select reason from session_suspension p where p.session = s.session order by last_day)
                       as reasons
              from council_session s""";

    private final JdbcClient jdbc;

    Sessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Refusal if the calendar has no such session */
    public Session get(String session) {
        return SessionId.find(session)
                .flatMap(this::find)
                .orElseThrow(() -> new Refusal(CalendarRule.UNKNOWN_SESSION, "session", session));
    }

    public Optional<Session> find(SessionId session) {
        return jdbc.sql(SELECT + " where s.session = ?")
                .param(session.value())
                .query(Sessions::session)
                .optional();
    }

    /**
     * The session as it is or, where the calendar does not have it yet, as it is to be expected; empty where nothing is
     * known. For showing: nothing that binds anybody hangs on an estimate.
     */
    public Optional<Session> expected(SessionId session) {
        return find(session).filter(known -> known.opening() != null).or(() -> Estimates.of(session, this::find));
    }

    /**
     * As {@link #expected(SessionId)}, for the reader who names the session.
     *
     * @throws Refusal if nothing is known of such a session
     */
    public Session expected(String session) {
        return SessionId.find(session)
                .flatMap(this::expected)
                .orElseThrow(() -> new Refusal(CalendarRule.UNKNOWN_SESSION, "session", session));
    }

    /** The regular sessions that the calendar does not have yet, as they are to be expected within a year. */
    public List<Session> toCome() {
        List<Session> known = all();
        int last =
                known.stream().mapToInt(session -> session.id().number()).max().orElse(0);
        return IntStream.rangeClosed(last + 1, last + SESSIONS_A_YEAR)
                .mapToObj(number -> new SessionId(String.valueOf(number)))
                .flatMap(session -> expected(session).stream())
                .toList();
    }

    /** What the calendar tells of a due date now. For showing: {@link #hold} the session to keep the date. */
    public Resolved resolve(Due due) {
        return due.resolve(this::expected);
    }

    /**
     * The session, its row held until the transaction ends: whoever derives a date from it and whoever changes or
     * announces it go one after the other, so that no derived date is left behind.
     */
    public Optional<Session> hold(SessionId session) {
        Optional<Session> held = share(session);
        if (held.isPresent()) {
            return held;
        }
        // There is no row to hold: its place is, until the transaction ends.
        jdbc.sql("select pg_advisory_xact_lock_shared(?, hashtext(?))")
                .params(PLACES, session.value())
                .query((row, index) -> true)
                .single();
        return share(session);
    }

    private Optional<Session> share(SessionId session) {
        return jdbc.sql(SELECT + " where s.session = ? for share of s")
                .param(session.value())
                .query(Sessions::session)
                .optional();
    }

    /** All sessions, the latest first. */
    public List<Session> all() {
        return jdbc.sql(SELECT + " order by s.opening desc nulls first, s.session")
                .query(Sessions::session)
                .list();
    }

    void add(Session session) {
        jdbc.sql("select pg_advisory_xact_lock(?, hashtext(?))")
                .params(PLACES, session.id().value())
                .query((row, index) -> true)
                .single();
        jdbc.sql("insert into council_session (session, kind, announced_opening, announced_closing, opening, closing)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(session.id().value(), session.kind(), session.announcedOpening(), session.announcedClosing())
                .params(session.opening(), session.closing())
                .update();
        suspend(session);
    }

    void change(Session session) {
        jdbc.sql("update council_session set opening = ?, closing = ? where session = ?")
                .params(session.opening(), session.closing(), session.id().value())
                .update();
        jdbc.sql("delete from session_suspension where session = ?")
                .param(session.id().value())
                .update();
        suspend(session);
    }

    private void suspend(Session session) {
        session.suspensions()
                .forEach(one -> jdbc.sql(
                                "insert into session_suspension (session, last_day, resumed_on, closing_before, reason)"
                                        + " values (?, ?, ?, ?, ?)")
                        .params(session.id().value(), one.lastDay(), one.resumedOn())
                        .params(one.closingBefore(), one.reason())
                        .update());
    }

    private static Session session(ResultSet row, int index) throws SQLException {
        return new Session(
                new SessionId(row.getString("session")),
                row.getString("kind"),
                row.getObject("announced_opening", LocalDate.class),
                row.getObject("announced_closing", LocalDate.class),
                row.getObject("opening", LocalDate.class),
                row.getObject("closing", LocalDate.class),
                suspensions(row),
                false);
    }

    private static List<Suspension> suspensions(ResultSet row) throws SQLException {
        Date[] lastDays = (Date[]) row.getArray("last_days").getArray();
        Date[] resumptions = (Date[]) row.getArray("resumptions").getArray();
        Date[] closings = (Date[]) row.getArray("closings").getArray();
        String[] reasons = (String[]) row.getArray("reasons").getArray();
        return IntStream.range(0, lastDays.length)
                .mapToObj(i -> new Suspension(day(lastDays[i]), day(resumptions[i]), day(closings[i]), reasons[i]))
                .toList();
    }

    private static LocalDate day(Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
