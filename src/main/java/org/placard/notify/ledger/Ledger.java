package org.placard.notify.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placard.notify.Delivery;
import org.placard.notify.Notice;
import org.placard.notify.intake.EventReader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Who was told of what, each (event, channel, recipient) once. A delivery is claimed before the message leaves and
 * recorded after. If the database goes away in between, the outcome stays in memory and is recorded before anything
 * else happens; a claim that this very worker made and has no outcome for never left.
 *
 * <p>For one thread: each worker has a ledger of its own.
 */
final class Ledger {

    private record Share(String event, String recipient, int attempt) {}

    private final JdbcClient database;
    private final TransactionOperations transactions;
    private final Picking picking;
    private final Claims claims;
    private final EventReader reader;
    private final Clock clock;
    private final String channel;
    private final Worker.Id worker;
    private List<Claims.Claimed> inHand = List.of();
    private final Map<Share, Outcome> unrecorded = new LinkedHashMap<>();

    Ledger(LedgerParts parts, String channel, Worker.Id worker) {
        this.database = parts.database();
        this.transactions = parts.transactions();
        this.picking = new Picking(database, channel, worker);
        this.claims = new Claims(database, channel, worker, parts.settings().claim());
        this.reader = parts.reader();
        this.clock = parts.clock();
        this.channel = channel;
        this.worker = worker;
    }

    /** Takes what is to be delivered next; empty if there is nothing for this worker now. */
    Optional<Delivery> claim(Moment moment) {
        settle();
        return transactions.execute(status ->
                picking.next(moment).map(picked -> delivery(picked, claims.take(picked, clock.instant()))));
    }

    /** @param outcomes by event */
    void record(Delivery delivery, Map<String, Outcome> outcomes) {
        for (Claims.Claimed one : inHand) {
            String event = one.envelope().id();
            unrecorded.put(new Share(event, delivery.recipient(), one.attempts()), outcomes.get(event));
        }
        inHand = List.of();
        settle();
    }

    /** Writes what could not be written when it happened. */
    void settle() {
        Iterator<Map.Entry<Share, Outcome>> entries = unrecorded.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<Share, Outcome> entry = entries.next();
            transactions.executeWithoutResult(status -> write(entry.getKey(), entry.getValue()));
            entries.remove();
        }
    }

    private Delivery delivery(Picking.Picked picked, List<Claims.Claimed> claimed) {
        inHand = claimed;
        List<Notice> notices =
                claimed.stream().map(one -> reader.notice(one.envelope())).toList();
        return new Delivery(
                channel,
                picked.recipient(),
                notices,
                claimed.stream().mapToInt(Claims.Claimed::attempts).max().orElseThrow(),
                claimed.stream().mapToInt(Claims.Claimed::failures).max().orElseThrow(),
                claimed.stream().anyMatch(Claims.Claimed::repeat));
    }

    // Whoever took the claim over goes on, unless this message did arrive.
    private void write(Share share, Outcome outcome) {
        endAttempt(share, outcome);
        Instant sentAt = outcome.state().equals("sent") ? outcome.at() : null;
        database.sql("""
                        update notify_delivery set
                            state = :state, sent_at = :sentAt, last_error = coalesce(:error, last_error),
                            failures = :failures, claimed_until = null,
                            retry_at = clock_timestamp() + make_interval(secs => :retryIn),
                            bundle = case when :apart then null else bundle end
                        where event = :event and channel = :channel and recipient = :recipient
                            and state in ('claimed', 'waiting', 'unsure')
                            and (:state = 'sent' or claimed_by = :process and worker = :worker)""")
                .param("state", outcome.state())
                .param("sentAt", sentAt == null ? null : sentAt.atOffset(ZoneOffset.UTC))
                .param("error", outcome.error())
                .param("failures", outcome.failures())
                .param(
                        "retryIn",
                        outcome.retryIn() == null ? 0 : outcome.retryIn().toMillis() / 1000.0)
                .param("apart", outcome.apart())
                .param("event", share.event())
                .param("channel", channel)
                .param("recipient", share.recipient())
                .param("process", worker.process())
                .param("worker", worker.number())
                .update();
    }

    private void endAttempt(Share share, Outcome outcome) {
        database.sql("""
                        update notify_attempt set ended_at = ?, outcome = ?, error = ?
                        where event = ? and channel = ? and recipient = ? and number = ?""")
                .param(outcome.at().atOffset(ZoneOffset.UTC))
                .params(outcome.attempt(), outcome.error())
                .params(share.event(), channel, share.recipient(), share.attempt())
                .update();
    }
}
