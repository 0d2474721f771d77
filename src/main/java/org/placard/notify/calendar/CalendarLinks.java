package org.placard.notify.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.placard.notify.Turns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The secret addresses that people made and did not revoke. */
@Repository
class CalendarLinks {

    private static final String SELECT = "select * from notify_calendar_link where revoked_at is null and ";

    private final JdbcClient database;

    CalendarLinks(JdbcClient database) {
        this.database = database;
    }

    void add(Link link, byte[] secret) {
        database.sql("insert into notify_calendar_link (id, owner, about, subject, language, secret, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(link.id(), link.owner(), link.topic().word(), link.subject(), link.language(), secret)
                .param(at(link.createdAt()))
                .update();
    }

    /** The latest first. */
    List<Link> of(String owner) {
        return database.sql(SELECT + "owner = ? order by created_at desc, id")
                .param(owner)
                .query(CalendarLinks::link)
                .list();
    }

    Optional<Link> find(byte[] secret) {
        return database.sql(SELECT + "secret = ?")
                .param(secret)
                .query(CalendarLinks::link)
                .optional();
    }

    /** Holds all links of an owner until the transaction ends, those to come included. */
    void hold(String owner) {
        Turns.hold(database, "notify_calendar_link " + owner);
    }

    /** @return whether the owner had such a link */
    boolean revoke(UUID id, String owner, Instant now) {
        return database.sql("update notify_calendar_link set revoked_at = ?"
                                + " where id = ? and owner = ? and revoked_at is null")
                        .params(at(now), id, owner)
                        .update()
                > 0;
    }

    /**
     * Notes that the calendar was asked for.
     *
     * @param digest of what is given out
     * @return since when it has been the same
     */
    Instant read(UUID id, String digest, Instant now) {
        return database.sql("""
                        update notify_calendar_link set read_at = :now,
                            changed_at = case when digest = :digest then changed_at else :now end,
                            digest = :digest
                        where id = :id returning changed_at""")
                .param("now", at(now))
                .param("digest", digest)
                .param("id", id)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private static Link link(ResultSet row, int n) throws SQLException {
        OffsetDateTime readAt = row.getObject("read_at", OffsetDateTime.class);
        return new Link(
                row.getObject("id", UUID.class),
                row.getString("owner"),
                Topic.valueOf(row.getString("about").toUpperCase(Locale.ROOT)),
                row.getString("subject"),
                row.getString("language"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                readAt == null ? null : readAt.toInstant());
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
