package org.placard.notify.readers;

import java.util.Collection;
import java.util.List;
import org.placard.notify.Party;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

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
}
