package org.placard.notify.webhook;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The secrets of endpoints. In clear they exist where a message is signed, and once where they are shown. */
@Repository
class Secrets {

    private final JdbcClient database;
    private final SecretBox box;

    Secrets(JdbcClient database, SecretBox box) {
        this.database = database;
        this.box = box;
    }

    /** Makes the endpoint's first secret, or one in place of the last, which still signs for a time. */
    Secret replace(UUID endpoint, Duration grace) {
        Secret secret = Secret.random();
        byte[] closed = box.close(endpoint, secret);
        database.sql("update webhook_secret set ends_at = clock_timestamp() + make_interval(secs => ?)"
                        + " where endpoint = ? and ends_at is null")
                .params(grace.toMillis() / 1000.0, endpoint)
                .update();
        database.sql("delete from webhook_secret where endpoint = ? and ends_at < clock_timestamp()")
                .param(endpoint)
                .update();
        database.sql("insert into webhook_secret (endpoint, closed) values (?, ?)")
                .params(endpoint, closed)
                .update();
        return secret;
    }

    /** Those that sign now, the newest first. */
    List<Secret> inForce(UUID endpoint) {
        return database.sql("select closed from webhook_secret"
                        + " where endpoint = ? and (ends_at is null or ends_at > clock_timestamp())"
                        + " order by created_at desc")
                .param(endpoint)
                .query((row, n) -> box.open(endpoint, row.getBytes("closed")))
                .list();
    }

    void forget(UUID endpoint) {
        database.sql("delete from webhook_secret where endpoint = ?")
                .param(endpoint)
                .update();
    }
}
