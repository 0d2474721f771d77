package org.placard.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.placard.platform.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sessions of the Council. */
@Repository
public class Sessions {

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
        return jdbc.sql("select * from council_session where session = ?")
                .param(session.value())
                .query(Sessions::session)
                .optional();
    }

    /**
     * The session, its row held until the transaction ends: whoever derives a date from it and whoever changes it go one
     * after the other, so that no derived date is left behind.
     */
    public Optional<Session> hold(SessionId session) {
        return jdbc.sql("select * from council_session where session = ? for share")
                .param(session.value())
                .query(Sessions::session)
                .optional();
    }

    /** All sessions, the latest first. */
    public List<Session> all() {
        return jdbc.sql("select * from council_session order by opening desc nulls first, session")
                .query(Sessions::session)
                .list();
    }

    void add(Session session) {
        jdbc.sql("insert into council_session (session, kind, announced_opening, announced_closing, opening, closing,"
                        + " suspended_from, resumed_on) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(session.id().value(), session.kind(), session.announcedOpening(), session.announcedClosing())
                .params(session.opening(), session.closing(), session.suspendedFrom(), session.resumedOn())
                .update();
    }

    void change(Session session) {
        jdbc.sql("update council_session set opening = ?, closing = ?, suspended_from = ?, resumed_on = ?"
                        + " where session = ?")
                .params(session.opening(), session.closing(), session.suspendedFrom(), session.resumedOn())
                .param(session.id().value())
                .update();
    }

    private static Session session(ResultSet row, int index) throws SQLException {
        return new Session(
                new SessionId(row.getString("session")),
                row.getString("kind"),
                row.getObject("announced_opening", LocalDate.class),
                row.getObject("announced_closing", LocalDate.class),
                row.getObject("opening", LocalDate.class),
                row.getObject("closing", LocalDate.class),
                row.getObject("suspended_from", LocalDate.class),
                row.getObject("resumed_on", LocalDate.class));
    }
}
