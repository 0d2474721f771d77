package org.placard.notify.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.placard.notify.Envelope;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes claims down: whose a delivery is, until when without a sign of life, and that an attempt began. */
final class Claims {

    /** One event's share of a claimed delivery. */
    record Claimed(Envelope envelope, int attempts, int failures, boolean repeat) {}

    private final JdbcClient database;
    private final String channel;
    private final Worker.Id worker;
    private final Duration patience;

    Claims(JdbcClient database, String channel, Worker.Id worker, Duration patience) {
        this.database = database;
        this.channel = channel;
        this.worker = worker;
        this.patience = patience;
    }

    /** In the order of the events' times, within a file in that of their numbers. */
    List<Claimed> take(Picking.Picked picked, Instant now) {
        List<Claimed> claimed = new ArrayList<>(claim(picked));
        claimed.sort(Comparator.comparing((Claimed one) -> one.envelope().time())
                .thenComparing(one -> one.envelope().file())
                .thenComparing(one -> one.envelope().sequence()));
        claimed.forEach(one -> begin(picked.recipient(), one, now));
        return claimed;
    }

    // A claim of this very worker without an outcome never left: it is the same attempt.
    private List<Claimed> claim(Picking.Picked picked) {
        return database.sql("""
                        with old as (
                            select event, state = 'claimed' and claimed_by = :process as own,
                                   state = 'unsure' or state = 'claimed' and claimed_by <> :process as repeat
                            from notify_delivery
                            where channel = :channel and recipient = :recipient and event in (:events))
                        update notify_delivery d set
                            state = 'claimed', claimed_by = :process, worker = :worker,
                            claimed_at = clock_timestamp(),
                            claimed_until = clock_timestamp() + make_interval(secs => :patience),
                            attempts = attempts + (not old.own)::int, repeats = repeats + old.repeat::int
                        from old join notify_event e using (event)
                        where d.channel = :channel and d.recipient = :recipient and d.event = old.event
                        returning e.*, d.attempts, d.failures, old.repeat""")
                .param("channel", channel)
                .param("recipient", picked.recipient())
                .param("events", picked.events())
                .param("process", worker.process())
                .param("worker", worker.number())
                .param("patience", patience.toMillis() / 1000.0)
                .query((row, n) -> new Claimed(
                        Events.envelope(row), row.getInt("attempts"), row.getInt("failures"), row.getBoolean("repeat")))
                .list();
    }

    private void begin(String recipient, Claimed claimed, Instant now) {
        database.sql("""
                        update notify_attempt set outcome = 'unknown', ended_at = ?
                        where event = ? and channel = ? and recipient = ? and number < ? and outcome is null""")
                .param(now.atOffset(ZoneOffset.UTC))
                .params(claimed.envelope().id(), channel, recipient, claimed.attempts())
                .update();
        database.sql("""
                        insert into notify_attempt (event, channel, recipient, number, started_at, repeat)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(claimed.envelope().id(), channel, recipient, claimed.attempts())
                .params(now.atOffset(ZoneOffset.UTC), claimed.repeat())
                .update();
    }
}
