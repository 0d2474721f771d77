package org.placard.notify.intake;

import java.util.Collection;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.placard.journal.contract.DomainEvent;
import org.placard.notify.Channel;
import org.placard.notify.Envelope;
import org.placard.notify.FileSoFar;
import org.placard.notify.Notice;
import org.placard.notify.Poison;
import org.placard.notify.Recipient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.TransactionException;

/**
 * What a channel does with one record of the topic: writes down whom it concerns, or sets it aside. Nobody is told yet,
 * so no recipient holds the topic up. Returns when the record is done with for good; any exception means that it must
 * come again.
 */
public final class Intake {

    private static final Logger log = LoggerFactory.getLogger(Intake.class);

    private final String consumer;
    private final Channel channel;
    private final IntakeParts parts;
    private final Runnable found;

    /**
     * @param consumer the group that reads for the channel
     * @param found called when somebody is to be told
     */
    public Intake(String consumer, Channel channel, IntakeParts parts, Runnable found) {
        this.consumer = consumer;
        this.channel = channel;
        this.parts = parts;
        this.found = found;
    }

    public void take(ConsumerRecord<String, byte[]> message) {
        Envelope envelope;
        try {
            envelope = parts.reader().envelope(message);
        } catch (Poison e) {
            setAside(message, e, () -> {});
            return;
        }
        Sequences.Standing standing = parts.sequences().standingOf(consumer, envelope);
        if (standing == Sequences.Standing.DUPLICATE) {
            parts.meters().count("duplicates", channel.name());
            return;
        }
        try {
            order(envelope);
        } catch (RuntimeException e) {
            setAside(message, poison(e), () -> parts.sequences().advance(consumer, envelope));
        }
        alarm(standing, envelope);
    }

    /**
     * Takes a record that was set aside, as if it had come from the topic.
     *
     * @throws Poison if it still cannot be read
     */
    void takeAgain(ConsumerRecord<String, byte[]> message) {
        order(parts.reader().envelope(message));
    }

    private void order(Envelope envelope) {
        DomainEvent event = parts.reader().open(envelope).orElse(null);
        List<SponsorChange> changes = Poison.unless(() -> event == null ? List.of() : SponsorChange.by(event));
        boolean concerns = Boolean.TRUE.equals(parts.transactions().execute(status -> {
            FileSoFar file = new FileSoFar(
                    parts.sponsors().of(consumer, envelope.file()),
                    parts.agendaItems().of(consumer, envelope, event));
            Collection<Recipient> recipients = channel.recipients(new Notice(envelope, event), file);
            parts.deliveries().order(envelope, channel.name(), recipients);
            parts.sponsors().follow(consumer, envelope, changes);
            parts.agendaItems().follow(consumer, envelope, event);
            parts.sequences().advance(consumer, envelope);
            return !recipients.isEmpty();
        }));
        if (concerns) {
            found.run();
        }
    }

    // What the database cannot do now, it can do later; all else fails every time, and must not hold the topic up.
    static Poison poison(RuntimeException failure) {
        boolean passes = failure instanceof TransactionException
                || failure instanceof DataAccessException && !(failure instanceof DataIntegrityViolationException);
        if (passes) {
            throw failure;
        }
        return failure instanceof Poison poison ? poison : new Poison("the event cannot be taken in", failure);
    }

    private void setAside(ConsumerRecord<String, byte[]> message, Poison poison, Runnable alongside) {
        inTransaction(() -> {
            parts.aside().put(consumer, message, poison);
            alongside.run();
        });
        log.error(
                "{}-{} offset {} of file {} is set aside: {}",
                message.topic(),
                message.partition(),
                message.offset(),
                message.key(),
                poison.getMessage());
        parts.meters().count("set.aside", channel.name());
    }

    // A late notice is better than none: an event after a gap is told, and what was missing is told when it comes.
    private void alarm(Sequences.Standing standing, Envelope envelope) {
        if (standing == Sequences.Standing.AFTER_A_GAP) {
            log.error(
                    "File {}: events before number {} never came ({})", envelope.file(), envelope.sequence(), consumer);
            parts.meters().count("gaps", channel.name());
        }
    }

    private void inTransaction(Runnable work) {
        parts.transactions().executeWithoutResult(status -> work.run());
    }
}
