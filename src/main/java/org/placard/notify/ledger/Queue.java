package org.placard.notify.ledger;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How the queue stands, over all channels. */
@Repository
public class Queue {

    private final JdbcClient database;

    Queue(JdbcClient database) {
        this.database = database;
    }

    /** Deliveries that have not come to their end. */
    public long open() {
        return count("state in ('due', 'claimed', 'waiting', 'unsure')");
    }

    /** Deliveries that were given up until somebody drives them again. */
    public long aside() {
        return count("state in ('refused', 'aside')");
    }

    private long count(String which) {
        return database.sql("select count(*) from notify_delivery where " + which)
                .query(Long.class)
                .single();
    }
}
