package org.placard.drafts;

import java.time.Instant;
import org.placard.platform.FileId;

/**
 * A draft resolution.
 *
 * @param tabledBy main sponsor, ISO 3166-1 alpha-3 code
 * @param symbol of the latest numbered version, A/HRC/43/L.31/Rev.1; null before the first number
 * @param lastVersion the latest version that came in, numbered or not
 */
public record Draft(
        FileId file,
        String session,
        String agendaItem,
        String title,
        String printedNumber,
        String tabledBy,
        Instant tabledAt,
        String symbol,
        int lastVersion) {

    /** What people call it: its symbol, or the printed number before it has one. */
    public String name() {
        return symbol == null ? printedNumber : symbol;
    }
}
