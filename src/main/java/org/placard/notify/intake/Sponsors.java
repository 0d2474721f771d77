package org.placard.notify.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.placard.notify.Envelope;
import org.placard.notify.SponsorsOfFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Follows the sponsors of each file through the events, so that the notifiers need no other module's tables. */
@Repository
public class Sponsors {

    private final JdbcClient database;

    Sponsors(JdbcClient database) {
        this.database = database;
    }

    SponsorsOfFile of(String consumer, String file) {
        Set<String> main = new HashSet<>();
        Set<String> all = new HashSet<>();
        database.sql("select state, main from notify_sponsor where consumer = ? and file = ? and sponsoring")
                .params(consumer, file)
                .query(row -> {
                    all.add(row.getString("state"));
                    if (row.getBoolean("main")) {
                        main.add(row.getString("state"));
                    }
                });
        return new SponsorsOfFile(main, all);
    }

    void follow(String consumer, Envelope event, List<SponsorChange> changes) {
        changes.forEach(change -> put(consumer, event, change));
    }

    // An event that was missing and comes late must not undo a later one.
    private void put(String consumer, Envelope event, SponsorChange change) {
        database.sql("""
                        insert into notify_sponsor as known (consumer, file, state, main, sponsoring, sequence)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (consumer, file, state) do update
                        set main = excluded.main, sponsoring = excluded.sponsoring, sequence = excluded.sequence
                        where excluded.sequence >= known.sequence""")
                .params(consumer, event.file(), change.state(), change.main(), change.sponsoring(), event.sequence())
                .update();
    }
}
