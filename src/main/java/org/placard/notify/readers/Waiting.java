package org.placard.notify.readers;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The letters to somebody that wait for their moment, when the reader's wishes change. */
@Repository
class Waiting {

    private static final String DUE = " where channel = 'email' and recipient = ? and state = 'due'";

    private final JdbcClient database;
    private final Clock clock;

    Waiting(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void release(String address) {
        database.sql("update notify_delivery set due_at = ?" + DUE + " and batch is not null and bundle is null")
                .params(clock.instant().atOffset(ZoneOffset.UTC), address)
                .update();
    }

    /** What would only be told for this reason. */
    void stop(String address, String reason) {
        database.sql("update notify_delivery set state = 'stopped'" + DUE + " and because = ?")
                .params(address, reason)
                .update();
    }

    /** What would only be told for subscriptions. */
    void stopSubscriptions(String address) {
        database.sql("update notify_delivery set state = 'stopped'" + DUE
                        + " and because is not null and not 'standard' = any(string_to_array(because, ' '))")
                .param(address)
                .update();
    }

    void stopStandard(String address, String type) {
        database.sql("update notify_delivery set state = 'stopped'" + DUE + " and because = 'standard' and type = ?")
                .params(address, type)
                .update();
    }
}
