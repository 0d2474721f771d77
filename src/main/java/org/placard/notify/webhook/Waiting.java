package org.placard.notify.webhook;

import java.time.Duration;
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

    /** Somebody resumed the endpoint: what waits is tried at once. The ledger takes what happened first first. */
    void resume(Endpoint endpoint) {
        database.sql("update notify_delivery set state = case when state = 'aside' then 'waiting' else state end,"
                        + " failures = 0, retry_at = clock_timestamp() where channel = 'webhook' and recipient = ?"
                        + " and state in ('due', 'waiting', 'unsure', 'aside')")
                .param(endpoint.key())
                .update();
    }

    /** The endpoint is left alone: nothing for it is tried before. */
    void hold(Endpoint endpoint, Duration hold) {
        database.sql("update notify_delivery set retry_at ="
                        + " greatest(retry_at, clock_timestamp() + make_interval(secs => ?))" + OPEN)
                .params(hold.toMillis() / 1000.0, endpoint.key())
                .update();
    }

    /** The endpoint takes messages again: what waited for that is tried; what failed by itself keeps its own time. */
    void release(Endpoint endpoint) {
        database.sql("update notify_delivery d set retry_at = clock_timestamp()" + OPEN
                        + " and not exists (select 1 from webhook_attempt a"
                        + " where a.endpoint = ? and a.event = d.event and a.by_itself)")
                .params(endpoint.key(), endpoint.id())
                .update();
    }

    /** Also what is just being sent: its outcome is written to nothing any more. */
    void giveUp(Endpoint endpoint) {
        database.sql("update notify_delivery set state = 'refused', last_error = 'the endpoint was deleted'"
                        + " where channel = 'webhook' and recipient = ?"
                        + " and state in ('due', 'claimed', 'waiting', 'unsure')")
                .param(endpoint.key())
                .update();
    }
}
