package org.placard.notify.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import org.placard.notify.Envelope;
import org.placard.notify.Recipient;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes down who is to be told of an event: each (event, channel, recipient) once, whoever writes it how often. */
@Repository
public class Deliveries {

    private final JdbcClient database;
    private final Events events;
    private final Clock clock;

    Deliveries(JdbcClient database, Events events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    public void order(Envelope event, String channel, Collection<Recipient> recipients) {
        if (recipients.isEmpty()) {
            return;
        }
        events.keep(event);
        recipients.forEach(recipient -> order(event, channel, recipient));
    }

    private void order(Envelope event, String channel, Recipient recipient) {
        database.sql("""
                        insert into notify_delivery (event, channel, recipient, file, sequence, type, event_time,
                            state, due_at, batch, last_error, because)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict do nothing""")
                .params(event.id(), channel, recipient.key(), event.file(), event.sequence(), event.type())
                .param(event.time().atOffset(ZoneOffset.UTC))
                .param(state(recipient.obstacle()))
                .param(dueAt(event, recipient).atOffset(ZoneOffset.UTC))
                .param(recipient.batch())
                .param(
                        recipient.obstacle() == null
                                ? null
                                : recipient.obstacle().reason())
                .param(recipient.because())
                .update();
    }

    // The time of the event puts what is told at once in the order of the file, on whatever node it was taken in.
    private Instant dueAt(Envelope event, Recipient recipient) {
        Instant now = clock.instant();
        Instant wanted = recipient.earliest() == null ? event.time() : recipient.earliest();
        return recipient.earliest() == null && wanted.isAfter(now) ? now : wanted;
    }

    private static String state(Recipient.Obstacle obstacle) {
        if (obstacle == null) {
            return "due";
        }
        return obstacle.contact() ? "aside" : "no-contact";
    }
}
