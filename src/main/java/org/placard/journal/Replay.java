package org.placard.journal;

import java.time.Instant;
import java.util.UUID;

/**
 * Events that were put into the outbox once more.
 *
 * @param id stands with each of the events as CloudEvents extension {@code replay}
 * @param file whose events; null for those of all files
 * @param files how many files had any, so far
 * @param events how many, so far
 * @param endedAt null while it runs, and for ever if its process died
 * @param fault the files that could not be read, in words; null for none
 */
public record Replay(
        UUID id,
        Instant askedAt,
        String askedBy,
        String file,
        long fromSequence,
        Instant since,
        long files,
        long events,
        Instant endedAt,
        String fault) {}
