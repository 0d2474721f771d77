package org.placard.notify.webhook;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the ledger holds for an endpoint. */
@Repository
class Waiting {

    private static final String OPEN =
            " where channel = 'webhook' and recipient = ? and state in ('due', 'waiting', 'unsure')";

    private final JdbcClient database;

    Waiting(JdbcClient database) {
        this.database = database;
    }

    long count(Endpoint endpoint) {
        return database.sql("select count(*) from notify_delivery" + OPEN)
                .param(endpoint.key())
                .query(Long.class)
                .single();
    }

    /** Lets what waits be tried at once, what happened first first. */
    void release(Endpoint endpoint) {
        database.sql("""
                        update notify_delivery d
                        set retry_at = clock_timestamp() + turn.place * interval '1 microsecond'
                        from (select event, row_number() over (order by event_time, file, sequence) as place
                                from notify_delivery""" + OPEN + """
                             ) turn
                        where d.channel = 'webhook' and d.recipient = ? and d.event = turn.event""")
                .params(endpoint.key(), endpoint.key())
                .update();
    }

    void giveUp(Endpoint endpoint) {
        database.sql("update notify_delivery set state = 'refused', last_error = 'the endpoint was deleted'" + OPEN)
                .param(endpoint.key())
                .update();
    }
}
