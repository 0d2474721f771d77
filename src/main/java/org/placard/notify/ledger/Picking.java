package org.placard.notify.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Chooses what a worker delivers next, and locks it until the transaction ends. What another worker has locked is passed
 * over, so that workers of any number of nodes share the queue.
 */
final class Picking {

    /** @param events that leave in one message, at least one */
    record Picked(String recipient, List<String> events) {}

    private record Waiting(String event, String recipient, String batch, UUID bundle) {}

    private static final int BATCHES_AT_A_TIME = 20;

    private static final String OPEN = "('due', 'claimed', 'waiting', 'unsure')";

    // Its time has come; or this worker claimed it and never learned that it did; or whoever claimed it is dead.
    private static final String CLAIMABLE = """
            d.channel = :channel
            and exists (select 1 from notify_event e where e.event = d.event)
            and (d.state in ('due', 'waiting', 'unsure') and d.due_at <= :now and d.retry_at <= clock_timestamp()
                or d.state = 'claimed' and d.claimed_by = :process and d.worker = :worker
                or d.state = 'claimed' and d.claimed_by <> :process and :patient
                    and d.claimed_until < clock_timestamp())
            """;

    // An earlier event of the same file goes first to the same recipient, unless it is meant for a later moment.
    private static final String NOT_HELD_UP = """
            not exists (select 1 from notify_delivery e
                where e.channel = d.channel and e.recipient = d.recipient and e.file = d.file
                  and e.state in %s and e.sequence < d.sequence and e.due_at <= d.due_at
                  and (d.batch is null or e.batch is distinct from d.batch))
            """.formatted(OPEN);

    private final JdbcClient database;
    private final String channel;
    private final Worker.Id worker;

    Picking(JdbcClient database, String channel, Worker.Id worker) {
        this.database = database;
        this.channel = channel;
        this.worker = worker;
    }

    Optional<Picked> next(Moment moment) {
        return batch(moment).or(() -> single(moment));
    }

    private Optional<Picked> single(Moment moment) {
        return waiting(
                        "select event, recipient, batch, bundle from notify_delivery d where d.batch is null and "
                                + CLAIMABLE + " and " + NOT_HELD_UP
                                + " order by d.due_at, d.sequence limit 1 for update of d skip locked",
                        moment)
                .query(Waiting.class)
                .optional()
                .map(one -> new Picked(one.recipient(), List.of(one.event())));
    }

    private Optional<Picked> batch(Moment moment) {
        List<Waiting> batches = waiting(
                        "select distinct null as event, recipient, batch, null::uuid as bundle from notify_delivery d"
                                + " where d.batch is not null and " + CLAIMABLE + " and " + NOT_HELD_UP + " limit "
                                + BATCHES_AT_A_TIME,
                        moment)
                .query(Waiting.class)
                .list();
        return batches.stream()
                .filter(this::isMine)
                .map(one -> members(one, moment))
                .filter(picked -> !picked.events().isEmpty())
                .findFirst();
    }

    // One worker at a time makes a message out of a batch, or the same batch would leave in parts.
    private boolean isMine(Waiting batch) {
        return database.sql("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")
                .param(String.join("\n", channel, batch.recipient(), batch.batch()))
                .query(Boolean.class)
                .single();
    }

    private Picked members(Waiting batch, Moment moment) {
        List<Waiting> ready = waiting(
                        "select event, recipient, batch, bundle from notify_delivery d"
                                + " where d.recipient = :recipient and d.batch = :batch and " + CLAIMABLE + " and "
                                + NOT_HELD_UP + " order by bundle nulls last, event for update of d",
                        moment)
                .param("recipient", batch.recipient())
                .param("batch", batch.batch())
                .query(Waiting.class)
                .list();
        return ready.isEmpty() || ready.get(0).bundle() == null
                ? bundled(batch.recipient(), ready)
                : bundleOf(ready.get(0));
    }

    // From now on these leave together or not at all: the message's id is made of them.
    private Picked bundled(String recipient, List<Waiting> ready) {
        List<String> events = ready.stream().map(Waiting::event).toList();
        if (!events.isEmpty()) {
            database.sql("update notify_delivery set bundle = :bundle"
                            + " where channel = :channel and recipient = :recipient and event in (:events)")
                    .param("bundle", UUID.randomUUID())
                    .param("channel", channel)
                    .param("recipient", recipient)
                    .param("events", events)
                    .update();
        }
        return new Picked(recipient, events);
    }

    private Picked bundleOf(Waiting one) {
        return new Picked(
                one.recipient(),
                database.sql("select event from notify_delivery where bundle = ? and state in " + OPEN
                                + " order by event for update")
                        .param(one.bundle())
                        .query(String.class)
                        .list());
    }

    private JdbcClient.StatementSpec waiting(String sql, Moment moment) {
        return database.sql(sql)
                .param("channel", channel)
                .param("process", worker.process())
                .param("worker", worker.number())
                .param("patient", moment.patient())
                .param("now", moment.now().atOffset(java.time.ZoneOffset.UTC));
    }
}
