package org.placard.notify.readers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.placard.notify.Party;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who entered, changed or removed mailboxes of parties. No entry of the journal: no file was changed.
 */
@Repository
class MailboxChanges {

    private static final int SHOWN = 100;

    private final JdbcClient database;
    private final Clock clock;

    MailboxChanges(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(String actor, String what, Mailbox mailbox) {
        database.sql("insert into notify_contact_change (at, actor, what, address, party, language)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .params(actor, what, mailbox.address(), mailbox.party().name(), mailbox.language())
                .update();
    }

    /**
     * The last ones, the latest first.
     *
     * @param party null for all
     */
    List<KeepingMailboxes.Change> last(Party party) {
        return database.sql("select * from notify_contact_change where :party::text is null or party = :party"
                        + " order by id desc limit :most")
                .param("party", party == null ? null : party.name())
                .param("most", SHOWN)
                .query(MailboxChanges::change)
                .list();
    }

    private static KeepingMailboxes.Change change(ResultSet row, int n) throws SQLException {
        Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
        return new KeepingMailboxes.Change(
                at,
                row.getString("actor"),
                row.getString("what"),
                row.getString("address"),
                new Party(row.getString("party")),
                row.getString("language"));
    }
}
