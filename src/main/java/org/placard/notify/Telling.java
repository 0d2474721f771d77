package org.placard.notify;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.placard.journal.contract.DomainEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a channel does with one record of the topic. Returns when the record is done with for good: told, aside, or
 * nobody's business; any exception means that it must come again.
 */
final class Telling {

    private static final Logger log = LoggerFactory.getLogger(Telling.class);

    private final String consumer;
    private final Channel channel;
    private final TellingParts parts;

    Telling(String consumer, Channel channel, TellingParts parts) {
        this.consumer = consumer;
        this.channel = channel;
        this.parts = parts;
    }

    void take(ConsumerRecord<String, byte[]> message) {
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
            tell(envelope);
        } catch (Poison e) {
            setAside(message, e, () -> parts.sequences().advance(consumer, envelope));
        }
        alarm(standing, envelope);
    }

    private void tell(Envelope envelope) {
        Optional<DomainEvent> event = parts.reader().open(envelope);
        List<SponsorChange> changes =
                Poison.unless(() -> event.map(SponsorChange::by).orElse(List.of()));
        event.ifPresent(known -> channel.tell(
                envelope,
                parts.addressing().address(envelope, known, parts.sponsors().of(consumer, envelope.file()))));
        inTransaction(() -> {
            parts.sponsors().follow(consumer, envelope, changes);
            parts.sequences().advance(consumer, envelope);
        });
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
