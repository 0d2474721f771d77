package org.placard.drafts;

import java.time.Instant;
import org.placard.platform.FileId;

/**
 * A draft: of a resolution, a decision or a President's statement.
 *
 * @param tabledBy main sponsor, ISO 3166-1 alpha-3 code; {@link #PRESIDENT} of a President's statement
 * @param tabledAt null while it is only announced
 * @param symbol of the latest numbered version, A/HRC/43/L.31/Rev.1; null before the first number
 * @param lastVersion the latest version that came in, numbered or not; 0 while it is only announced
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
        int lastVersion,
        DraftKind kind) {

    /** Stands in the place of the main sponsor where no State brings the text. */
    public static final String PRESIDENT = "President";

    /** What people call it: its symbol, or the printed number before it has one. */
    public String name() {
        return symbol == null ? printedNumber : symbol;
    }
}
