package org.placard.register;

import java.time.Instant;
import java.time.LocalDate;
import org.placard.texts.TextModel;

/**
 * A text that came in for a file.
 *
 * @param version from 1, in the order of arrival
 * @param symbol null while it has no number
 * @param issuedOn null while it is not issued
 */
public record TextVersion(
        int version,
        String symbol,
        LocalDate documentDate,
        String sourceName,
        Instant receivedAt,
        String receivedFrom,
        LocalDate issuedOn,
        TextModel text) {}
