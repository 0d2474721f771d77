package org.placard.journal;

import java.time.Clock;
import javax.sql.DataSource;
import org.placard.journal.relay.Outbox;
import org.placard.journal.relay.RelayDatabase;
import org.placard.journal.relay.RelayNode;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Journal and relay without the rest of Placard, on a database of their own. */
public final class JournalNode implements AutoCloseable {

    private final RelayNode relay;
    private final Journal journal;

    public JournalNode(String topic) {
        relay = RelayNode.started(RelayDatabase.fresh(), topic);
        DataSource database = relay.database();
        Entries entries = new Entries(JdbcClient.create(database), new JdbcTemplate(database), relay.outbox());
        journal = new Journal(
                entries, new JournalTime(Clock.systemUTC()), relay.signal(), new JdbcTransactionManager(database));
    }

    public Journal journal() {
        return journal;
    }

    public Outbox outbox() {
        return relay.outbox();
    }

    /** The shards are served. */
    public boolean serves() {
        return relay.serves();
    }

    @Override
    public void close() {
        relay.close();
    }
}
