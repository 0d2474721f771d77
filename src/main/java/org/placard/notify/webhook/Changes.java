package org.placard.notify.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who did what to an endpoint. */
@Repository
public class Changes {

    /** Paused an endpoint by itself. */
    static final String PLACARD = "placard";

    private final JdbcClient database;

    Changes(JdbcClient database) {
        this.database = database;
    }

    /** @param what registered, paused, resumed, secret-replaced, test-sent or deleted */
    public record Change(Instant at, String actor, String what, String detail) {}

    void add(UUID endpoint, String actor, String what, String detail) {
        database.sql("insert into webhook_change (endpoint, actor, what, detail) values (?, ?, ?, ?)")
                .params(endpoint, actor, what, detail)
                .update();
    }

    /** False, and nothing added, where the same was done to the endpoint within that time. */
    boolean addUnlessRecent(UUID endpoint, String actor, String what, Duration apart) {
        return database.sql("""
                                insert into webhook_change (endpoint, actor, what)
                                select e.id, :actor, :what from webhook_endpoint e
                                where e.id = :endpoint and not exists (
                                    select 1 from webhook_change c where c.endpoint = e.id and c.what = :what
                                        and c.at > clock_timestamp() - make_interval(secs => :apart))""")
                        .param("actor", actor)
                        .param("what", what)
                        .param("endpoint", endpoint)
                        .param("apart", apart.toMillis() / 1000.0)
                        .update()
                == 1;
    }

    /** The latest first. */
    List<Change> of(UUID endpoint) {
        return database.sql("select * from webhook_change where endpoint = ? order by id desc limit 50")
                .param(endpoint)
                .query((row, n) -> new Change(
                        Endpoints.moment(row, "at"),
                        row.getString("actor"),
                        row.getString("what"),
                        row.getString("detail")))
                .list();
    }
}
