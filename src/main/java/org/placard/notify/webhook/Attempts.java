package org.placard.notify.webhook;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every attempt and what came of it. */
@Repository
public class Attempts {

    private final JdbcClient database;
    private final Duration kept;

    Attempts(JdbcClient database, WebhookSettings settings) {
        this.database = database;
        this.kept = settings.keepAttempts();
    }

    /**
     * @param status null where no answer came
     * @param answer the beginning of its body
     */
    public record Attempt(
            String event,
            String type,
            String file,
            long sequence,
            Instant startedAt,
            Instant endedAt,
            Integer status,
            String answer,
            String error) {

        /** A test, which belongs to no file. */
        public boolean test() {
            return sequence == 0;
        }

        public boolean delivered() {
            return status != null && status / 100 == 2;
        }

        public long millis() {
            return Duration.between(startedAt, endedAt).toMillis();
        }
    }

    /** Keeps it, and forgets what is older than it has to be. */
    void record(UUID endpoint, Message message, Instant started, Answer answer) {
        add(endpoint, message, started, answer);
        prune(endpoint);
    }

    private void add(UUID endpoint, Message message, Instant started, Answer answer) {
        database.sql("""
                        insert into webhook_attempt
                            (endpoint, event, type, file, sequence, started_at, status, answer, error, by_itself)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(endpoint, message.id(), message.type(), message.file(), message.sequence())
                .param(started.atOffset(ZoneOffset.UTC))
                .params(answer.status(), answer.text(), answer.error(), answer.byItself())
                .update();
    }

    /** The last ones, the latest first. */
    List<Attempt> last(UUID endpoint, int most) {
        return database.sql("select * from webhook_attempt where endpoint = ? order by id desc limit ?")
                .params(endpoint, most)
                .query((row, n) -> new Attempt(
                        row.getString("event"),
                        row.getString("type"),
                        row.getString("file"),
                        row.getLong("sequence"),
                        Endpoints.moment(row, "started_at"),
                        Endpoints.moment(row, "ended_at"),
                        row.getObject("status", Integer.class),
                        row.getString("answer"),
                        row.getString("error")))
                .list();
    }

    /** How it went with the event, since somebody resumed the endpoint if anybody did. */
    Tried tried(UUID endpoint, String event) {
        return database.sql("""
                        select count(*) as times, coalesce(bool_or(e.succeeded_at > a.ended_at), false) as others
                        from webhook_attempt a join webhook_endpoint e on e.id = a.endpoint
                        where a.endpoint = ? and a.event = ?
                            and (e.resumed_at is null or a.started_at >= e.resumed_at)""")
                .params(endpoint, event)
                .query((row, n) -> new Tried(row.getInt("times"), row.getBoolean("others")))
                .single();
    }

    /** @param others arrived since the first attempt */
    record Tried(int times, boolean others) {}

    private void prune(UUID endpoint) {
        database.sql("delete from webhook_attempt where endpoint = ?"
                        + " and ended_at < clock_timestamp() - make_interval(secs => ?)")
                .params(endpoint, kept.toSeconds())
                .update();
    }
}
