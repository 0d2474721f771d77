package org.placard.notify.calendar;

import java.time.Instant;
import org.placard.journal.contract.DomainEvent;

/**
 * An event from the topic.
 *
 * @param file the stream that the sequence counts in
 */
record Happened(String id, String file, long sequence, Instant time, DomainEvent event) {}
