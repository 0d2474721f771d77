package org.placard.notify.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.placard.notify.Channel;
import org.placard.notify.Delivery;
import org.placard.notify.Envelope;
import org.placard.notify.FileSoFar;
import org.placard.notify.Notice;
import org.placard.notify.NotifierTest;
import org.placard.notify.OnHold;
import org.placard.notify.Recipient;
import org.placard.notify.RetryableFailure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/** Every test has a channel, and so a queue, of its own. */
class WorkerTest extends NotifierTest {

    private static final Instant TIME = Instant.parse("2021-10-25T07:00:00Z");

    @Autowired
    private JdbcClient database;

    @Autowired
    private LedgerParts parts;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private MeterRegistry meters;

    private final String channel = "worker-" + UUID.randomUUID();
    private boolean databaseIsAway;

    @Test
    void a_message_that_left_while_the_database_went_away_is_sent_and_nothing_else() {
        order();
        Worker worker = worker(delivery -> databaseIsAway = true);

        assertThatThrownBy(worker::deliverNext).isInstanceOf(CannotCreateTransactionException.class);

        databaseIsAway = false;
        worker.settle();
        assertThat(state()).isEqualTo("sent");
        assertThat(counted("sent")).isEqualTo(1);
        assertThat(counted("refused") + counted("aside")).isZero();
    }

    @Test
    void a_message_that_is_given_up_is_counted_as_set_aside() {
        order();
        database.sql("update notify_delivery set failures = ? where channel = ?")
                .params(parts.settings().tries() - 1, channel)
                .update();

        worker(delivery -> {
                    throw new RetryableFailure("greylisted", null);
                })
                .deliverNext();

        assertThat(state()).isEqualTo("aside");
        assertThat(counted("aside")).isEqualTo(1);
    }

    @Test
    void a_message_on_hold_waits_however_often_it_was_looked_at() {
        order();
        database.sql("update notify_delivery set failures = ? where channel = ?")
                .params(parts.settings().tries() - 1, channel)
                .update();

        worker(delivery -> {
                    throw new OnHold("the endpoint is paused", Duration.ofHours(1));
                })
                .deliverNext();

        assertThat(state()).isEqualTo("waiting");
    }

    private Worker worker(Consumer<Delivery> delivering) {
        LedgerParts own = new LedgerParts(
                parts.database(),
                new Interrupted(parts.transactions()),
                parts.reader(),
                Clock.systemUTC(),
                parts.meters(),
                parts.settings());
        return new Worker(
                new Own(delivering), own, new Worker.Id(UUID.randomUUID(), 0), new Reach(System::nanoTime), () -> {});
    }

    private void order() {
        Envelope event = new Envelope(
                channel, "org.placard.unheard-of.v1", "file", 1, TIME, null, "{}".getBytes(StandardCharsets.UTF_8));
        deliveries.order(event, channel, List.of(Recipient.atOnce("someone@states.example")));
    }

    private String state() {
        return database.sql("select state from notify_delivery where channel = ?")
                .param(channel)
                .query(String.class)
                .single();
    }

    private double counted(String what) {
        return meters.counter("placard.notify." + what, "channel", channel).count();
    }

    private final class Own implements Channel {

        private final Consumer<Delivery> delivering;

        private Own(Consumer<Delivery> delivering) {
            this.delivering = delivering;
        }

        @Override
        public String name() {
            return channel;
        }

        @Override
        public Collection<Recipient> recipients(Notice notice, FileSoFar file) {
            return List.of();
        }

        @Override
        public void deliver(Delivery delivery) {
            delivering.accept(delivery);
        }
    }

    /** The real ones, unless the database is away. */
    private final class Interrupted implements TransactionOperations {

        private final TransactionOperations real;

        private Interrupted(TransactionOperations real) {
            this.real = real;
        }

        @Override
        public <T> T execute(TransactionCallback<T> action) throws TransactionException {
            if (databaseIsAway) {
                throw new CannotCreateTransactionException("the database is away");
            }
            return real.execute(action);
        }
    }
}
