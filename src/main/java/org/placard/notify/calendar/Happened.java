package org.placard.notify.calendar;

import java.time.Instant;
import org.placard.journal.contract.DomainEvent;
import org.placard.notify.Envelope;
import org.placard.notify.Notice;

/**
 * An event from the topic.
 *
 * @param file the stream that the sequence counts in
 */
record Happened(String id, String file, long sequence, Instant time, DomainEvent event) {

    /** @param notice of an event that this version knows */
    static Happened of(Notice notice) {
        Envelope envelope = notice.envelope();
        return new Happened(notice.id(), envelope.file(), envelope.sequence(), envelope.time(), notice.event());
    }
}
