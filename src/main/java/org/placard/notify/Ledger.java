package org.placard.notify;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who was told of what, each (event, channel, recipient) once. A delivery is claimed before the message leaves and
 * recorded after. If the database goes away in between, the outcome stays in memory and is recorded before anything
 * else happens; a claim that this very process made and has no outcome for never left.
 *
 * <p>For one thread: each channel's consumer has a ledger of its own.
 */
final class Ledger {

    /** @param repeat the message may have arrived already, by a process that ended before it could record it */
    record Claim(boolean repeat) {}

    private final JdbcClient database;
    private final Duration patience;
    private final UUID process = UUID.randomUUID();
    private final Map<Delivery, Outcome> unrecorded = new LinkedHashMap<>();

    Ledger(JdbcClient database, Duration patience) {
        this.database = database;
        this.patience = patience;
    }

    /**
     * Takes the delivery for this process; empty if it came to its end before.
     *
     * @throws RetryableFailure while another process may be delivering it
     */
    Optional<Claim> claim(Delivery delivery, Envelope event) {
        flush();
        Optional<Claim> claim = first(delivery, event).or(() -> again(delivery));
        if (claim.isEmpty() && isOpen(delivery)) {
            throw new RetryableFailure("another notifier is delivering to " + delivery.recipient());
        }
        return claim;
    }

    void record(Delivery delivery, Outcome outcome) {
        unrecorded.put(delivery, outcome);
        flush();
    }

    /** Writes what could not be written when it happened. */
    void flush() {
        Iterator<Map.Entry<Delivery, Outcome>> entries = unrecorded.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<Delivery, Outcome> entry = entries.next();
            write(entry.getKey(), entry.getValue());
            entries.remove();
        }
    }

    int unrecorded() {
        return unrecorded.size();
    }

    /** Makes visible that a party has nobody to be told. */
    void nobodyFor(Party party, String channel, Envelope event) {
        database.sql("""
                        insert into notify_delivery
                            (event, channel, recipient, file, sequence, type, event_time, state)
                        values (?, ?, ?, ?, ?, ?, ?, 'no-contact')
                        on conflict do nothing""")
                .params(event.id(), channel, party.name(), event.file(), event.sequence(), event.type())
                .param(event.time().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Optional<Claim> first(Delivery delivery, Envelope event) {
        return database.sql("""
                        insert into notify_delivery
                            (event, channel, recipient, file, sequence, type, event_time, state, claimed_by, attempts)
                        values (?, ?, ?, ?, ?, ?, ?, 'claimed', ?, 1)
                        on conflict do nothing returning false""")
                .params(delivery.event(), delivery.channel(), delivery.recipient())
                .params(
                        event.file(),
                        event.sequence(),
                        event.type(),
                        event.time().atOffset(ZoneOffset.UTC),
                        process)
                .query((row, n) -> new Claim(row.getBoolean(1)))
                .optional();
    }

    // "claimed" by another process means: it died between the hand-over and the recording, or is still at it. Patience
    // tells the two apart, by the database's clock: the practice clock jumps.
    private Optional<Claim> again(Delivery delivery) {
        return database.sql("""
                        with old as (
                            select state = 'unsure' or state = 'claimed' and claimed_by <> :process as repeat
                            from notify_delivery
                            where event = :event and channel = :channel and recipient = :recipient
                                and (state in ('waiting', 'unsure') or state = 'claimed'
                                    and (claimed_by = :process
                                        or claimed_at < clock_timestamp() - make_interval(secs => :patience)))
                            for update)
                        update notify_delivery set
                            state = 'claimed', claimed_by = :process, claimed_at = clock_timestamp(),
                            attempts = attempts + 1, repeats = repeats + old.repeat::int
                        from old where event = :event and channel = :channel and recipient = :recipient
                        returning old.repeat""")
                .param("event", delivery.event())
                .param("channel", delivery.channel())
                .param("recipient", delivery.recipient())
                .param("process", process)
                .param("patience", patience.toMillis() / 1000.0)
                .query((row, n) -> new Claim(row.getBoolean(1)))
                .optional();
    }

    private boolean isOpen(Delivery delivery) {
        return database.sql("select state = 'claimed' from notify_delivery"
                        + " where event = ? and channel = ? and recipient = ?")
                .params(delivery.event(), delivery.channel(), delivery.recipient())
                .query(Boolean.class)
                .single();
    }

    private void write(Delivery delivery, Outcome outcome) {
        database.sql("""
                        update notify_delivery set state = ?, sent_at = ?, last_error = coalesce(?, last_error)
                        where event = ? and channel = ? and recipient = ?
                            and state in ('claimed', 'waiting', 'unsure')""")
                .param(outcome.state().column())
                .param(outcome.sentAt() == null ? null : outcome.sentAt().atOffset(ZoneOffset.UTC))
                .param(outcome.error())
                .params(delivery.event(), delivery.channel(), delivery.recipient())
                .update();
    }
}
