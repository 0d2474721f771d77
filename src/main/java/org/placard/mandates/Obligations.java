package org.placard.mandates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.placard.calendar.SessionId;
import org.placard.lifecycle.BusinessKey;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The deliverables that are followed. */
@Repository
class Obligations {

    private final JdbcClient jdbc;

    Obligations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Obligation of(BusinessKey key) {
        return get(UUID.fromString(key.subject()));
    }

    /** @throws Refusal if there is none of this id */
    Obligation get(UUID id) {
        return find(id).orElseThrow(() -> new Refusal(MandateRule.UNKNOWN_OBLIGATION, "obligation", id));
    }

    private Optional<Obligation> find(UUID id) {
        return jdbc.sql("select * from obligation where id = ?")
                .param(id)
                .query(Obligations::obligation)
                .optional();
    }

    /** In the order of the text. */
    List<Obligation> of(FileId file) {
        return jdbc.sql("select * from obligation where file = ? order by paragraph, kind, title, occurrence, id")
                .param(file.value())
                .query(Obligations::obligation)
                .list();
    }

    List<Obligation> reportsOn(UUID meeting) {
        return jdbc.sql("select * from obligation where reports_on = ? order by id")
                .param(meeting)
                .query(Obligations::obligation)
                .list();
    }

    /** Those of which something waits for a date of this session, file by file in the order of the text. */
    List<Obligation> waitingFor(SessionId session) {
        return jdbc.sql("""
                        select o.* from obligation o
                         where o.session = ? and exists (select from due_date d where d.obligation = o.id and d.met_on is null)
                         order by o.file collate "C", o.paragraph, o.kind, o.title, o.id""")
                .param(session.value())
                .query(Obligations::obligation)
                .list();
    }

    /** Whether the occurrence after this one is there already. */
    boolean isFollowed(UUID id) {
        return jdbc.sql("select exists (select from obligation where follows = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    void add(Obligation one) {
        jdbc.sql("insert into obligation (id, file, paragraph, kind, session, body, body_session, relation, recurrence,"
                        + " years, last_session, occurrence, follows, addressee, title, minutes, agenda_item,"
                        + " presided_by, reports_on, opened_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        one.id(),
                        one.file().value(),
                        one.paragraph(),
                        one.kind().word())
                .params(one.session() == null ? null : one.session().value(), one.body(), one.bodySession())
                .params(
                        one.relation().word(),
                        one.recurrence() == null ? null : one.recurrence().word())
                .params(one.years(), one.lastSession(), one.occurrence(), one.follows())
                .params(one.addressee(), one.title(), one.minutes())
                .params(one.agendaItem(), one.presidedBy(), one.reportsOn(), Timestamp.from(one.openedAt()))
                .update();
    }

    private static Obligation obligation(ResultSet row, int index) throws SQLException {
        return new Obligation(
                row.getObject("id", UUID.class),
                new FileId(row.getString("file")),
                row.getInt("paragraph"),
                Kind.find(row.getString("kind")).orElseThrow(),
                SessionId.find(row.getString("session")).orElse(null),
                row.getString("body"),
                row.getString("body_session"),
                Relation.of(row.getString("relation")),
                Recurrence.of(row.getString("recurrence")),
                row.getObject("years", Integer.class),
                row.getObject("last_session", Integer.class),
                row.getInt("occurrence"),
                row.getObject("follows", UUID.class),
                row.getString("addressee"),
                row.getString("title"),
                row.getObject("minutes", Integer.class),
                row.getString("agenda_item"),
                row.getString("presided_by"),
                row.getObject("reports_on", UUID.class),
                row.getTimestamp("opened_at").toInstant());
    }
}
