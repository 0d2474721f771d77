package org.placard.notify.readers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.placard.notify.Party;
import org.placard.notify.Turns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mailboxes of parties. */
@Repository
class Contacts {

    private final JdbcClient database;

    Contacts(JdbcClient database) {
        this.database = database;
    }

    List<Contact> of(Collection<Party> parties) {
        if (parties.isEmpty()) {
            return List.of();
        }
        return database.sql("select address, party, language from notify_contact where party in (:parties)"
                        + " order by address, party")
                .param("parties", parties.stream().map(Party::name).toList())
                .query((row, n) -> new Contact(
                        row.getString("address"), new Party(row.getString("party")), row.getString("language")))
                .list();
    }

    /** All mailboxes, by party. */
    List<Mailbox> all() {
        return database.sql("select * from notify_contact order by party, address")
                .query(Contacts::mailbox)
                .list();
    }

    List<Mailbox> all(Party party) {
        return database.sql("select * from notify_contact where party = ? order by address")
                .param(party.name())
                .query(Contacts::mailbox)
                .list();
    }

    /** One thing at a time happens to the mailboxes of a party until the transaction ends. */
    void hold(Party party) {
        Turns.hold(database, "notify_contact " + party.name());
    }

    void add(Mailbox mailbox) {
        database.sql("insert into notify_contact (id, address, party, language) values (?, ?, ?, ?)")
                .params(mailbox.id(), mailbox.address(), mailbox.party().name(), mailbox.language())
                .update();
    }

    void speak(UUID id, String language) {
        database.sql("update notify_contact set language = ? where id = ?")
                .params(language, id)
                .update();
    }

    /** What was addressed to it before still leaves for it. */
    void remove(UUID id) {
        database.sql("delete from notify_contact where id = ?").param(id).update();
    }

    private static Mailbox mailbox(ResultSet row, int n) throws SQLException {
        return new Mailbox(
                row.getObject("id", UUID.class),
                row.getString("address"),
                new Party(row.getString("party")),
                row.getString("language"));
    }
}
