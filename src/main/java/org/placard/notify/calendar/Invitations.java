package org.placard.notify.calendar;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What events say to those invited to meetings, as it was when they were read. */
@Repository
class Invitations {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient database;

    Invitations(JdbcClient database) {
        this.database = database;
    }

    /** Keeps what the event said when it was read first. */
    void keep(Invitation invitation) {
        database.sql("insert into notify_invitation (event, file, method, entry, at) values (?, ?, ?, ?::jsonb, ?)"
                        + " on conflict do nothing")
                .params(
                        invitation.event(),
                        invitation.entry().file(),
                        invitation.method().name())
                .params(
                        JSON.writeValueAsString(invitation.entry()),
                        invitation.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Invitation> of(String event) {
        return database.sql("select * from notify_invitation where event = ?")
                .param(event)
                .query((row, n) -> new Invitation(
                        event,
                        Invitation.Method.valueOf(row.getString("method")),
                        JSON.readValue(row.getString("entry"), Entry.class),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
