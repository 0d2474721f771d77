package org.placard.notify.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.placard.notify.Turns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Endpoints {

    private static final String ROWS = "select * from webhook_endpoint where deleted_at is null";

    private final JdbcClient database;

    Endpoints(JdbcClient database) {
        this.database = database;
    }

    /** Not there, or deleted: empty. */
    Optional<Endpoint> find(UUID id) {
        return database.sql(ROWS + " and id = ?")
                .param(id)
                .query(Endpoints::row)
                .optional();
    }

    /** The same, and nobody changes it until the transaction ends. */
    Optional<Endpoint> hold(UUID id) {
        return database.sql(ROWS + " and id = ? for update")
                .param(id)
                .query(Endpoints::row)
                .optional();
    }

    Optional<Endpoint> find(long number) {
        return database.sql(ROWS + " and number = ?")
                .param(number)
                .query(Endpoints::row)
                .optional();
    }

    List<Endpoint> all() {
        return database.sql(ROWS + " order by created_at, id")
                .query(Endpoints::row)
                .list();
    }

    List<Endpoint> of(String owner) {
        return database.sql(ROWS + " and owner = ? order by created_at, id")
                .param(owner)
                .query(Endpoints::row)
                .list();
    }

    /** One at a time registers for an owner, so that the number it may have holds. */
    void holdOwner(String owner) {
        Turns.hold(database, "webhook-owner:" + owner);
    }

    void add(UUID id, String url, String description, String owner, Filter filter, String actor) {
        database.sql("""
                        insert into webhook_endpoint
                            (id, url, description, owner, types, file, state, agenda_item, created_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id, url, description, owner)
                .param(filter.types().toArray(String[]::new))
                .params(filter.file(), filter.state(), filter.agendaItem(), actor)
                .update();
    }

    /** False where it was paused before. */
    boolean pause(UUID id, Endpoint.Reason reason, String detail) {
        return database.sql("update webhook_endpoint set paused_at = clock_timestamp(), paused_because = ?,"
                                + " paused_detail = ? where id = ? and paused_at is null and deleted_at is null")
                        .params(reason.column(), detail, id)
                        .update()
                == 1;
    }

    void resume(UUID id) {
        database.sql("update webhook_endpoint set paused_at = null, paused_because = null, paused_detail = null,"
                        + " failures = 0, failing_since = null, held_until = null, probing_until = null,"
                        + " resumed_at = clock_timestamp()"
                        + " where id = ?")
                .param(id)
                .update();
    }

    void delete(UUID id) {
        database.sql("update webhook_endpoint set deleted_at = clock_timestamp() where id = ?")
                .param(id)
                .update();
    }

    /** Whether it had failed before. */
    boolean succeeded(UUID id) {
        return database.sql("""
                        with before as (select id, failures from webhook_endpoint where id = ? for update)
                        update webhook_endpoint e set
                            failures = 0, failing_since = null, held_until = null, probing_until = null,
                            succeeded_at = clock_timestamp()
                        from before where e.id = before.id
                        returning before.failures > 0""").param(id).query(Boolean.class).single();
    }

    /** @param hold how long nothing is sent to it; zero where only the message waits */
    Failing failed(UUID id, Duration hold) {
        return database.sql("""
                        update webhook_endpoint set
                            failures = failures + 1,
                            failing_since = coalesce(failing_since, clock_timestamp()),
                            held_until = clock_timestamp() + make_interval(secs => :hold),
                            probing_until = null
                        where id = :id
                        returning failures, extract(epoch from clock_timestamp() - failing_since) as seconds""")
                .param("id", id)
                .param("hold", seconds(hold))
                .query((row, n) -> new Failing(row.getInt("failures"), duration(row.getDouble("seconds"))))
                .single();
    }

    /** How often in a row, and for how long. */
    record Failing(int failures, Duration time) {}

    /**
     * Whether a message may be sent now. Of an endpoint that failed, only one message at a time finds out whether it
     * takes anything again: the others are not to keep all hands of this node waiting for it.
     *
     * @param longest how long finding out takes at most
     */
    boolean enter(UUID id, Duration longest) {
        return database.sql("""
                                update webhook_endpoint set probing_until = case when failures > 0
                                    then clock_timestamp() + make_interval(secs => :longest) end
                                where id = :id and (held_until is null or held_until <= clock_timestamp())
                                    and (probing_until is null or probing_until <= clock_timestamp())""")
                        .param("id", id)
                        .param("longest", seconds(longest))
                        .update()
                == 1;
    }

    /** How long nothing may be sent to it from now on; zero where it may, or another message is finding out. */
    Duration held(UUID id) {
        return database.sql("select greatest(0, coalesce(extract(epoch from held_until - clock_timestamp()), 0))"
                        + " from webhook_endpoint where id = ?")
                .param(id)
                .query((row, n) -> duration(row.getDouble(1)))
                .single();
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static Duration duration(double seconds) {
        return Duration.ofMillis((long) Math.ceil(seconds * 1000));
    }

    private static Endpoint row(ResultSet row, int n) throws SQLException {
        return new Endpoint(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getString("url"),
                row.getString("description"),
                row.getString("owner"),
                new Filter(
                        Arrays.asList((String[]) row.getArray("types").getArray()),
                        row.getString("file"),
                        row.getString("state"),
                        row.getString("agenda_item")),
                moment(row, "created_at"),
                row.getString("created_by"),
                pause(row),
                row.getInt("failures"),
                moment(row, "failing_since"));
    }

    private static Endpoint.Pause pause(ResultSet row) throws SQLException {
        Instant at = moment(row, "paused_at");
        return at == null
                ? null
                : new Endpoint.Pause(
                        at,
                        Endpoint.Reason.valueOf(row.getString("paused_because").toUpperCase(java.util.Locale.ROOT)),
                        row.getString("paused_detail"));
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
