package org.placard.register;

import java.time.Instant;
import java.time.LocalDate;
import org.placard.platform.FileId;

/**
 * The facts of a draft's file at a glance.
 *
 * @param tabledBy main sponsor, ISO 3166-1 alpha-3 code
 * @param symbol of the text in force; null before the first number
 * @param documentDate of the text in force
 * @param slot on the programme of work; null before it is scheduled
 * @param taken what the Council did; null before it acted
 * @param withdrawal null unless the sponsors took the draft back
 * @param ended no-action or lapsed; null unless it ended so
 * @param entries number of the file's last journal entry
 */
public record FileOverview(
        FileId file,
        String session,
        String agendaItem,
        String title,
        String printedNumber,
        String tabledBy,
        Instant tabledAt,
        String symbol,
        LocalDate documentDate,
        Slot slot,
        Taken taken,
        Withdrawal withdrawal,
        String ended,
        long entries) {

    /** When the draft comes up, and since when it is introduced; null while it is not. */
    public record Slot(LocalDate on, int meeting, String introducedBy, Instant introducedAt) {}

    /** Figures are null without a vote, the resolution's symbol for a rejected draft. */
    public record Taken(
            LocalDate on,
            int meeting,
            String manner,
            Integer inFavour,
            Integer against,
            Integer abstentions,
            String resolution) {}

    public record Withdrawal(Instant at, String by, String reason) {}

    /** What people call it: the resolution's symbol, the draft's symbol, or the printed number before it has one. */
    public String name() {
        if (taken != null && taken.resolution() != null) {
            return taken.resolution();
        }
        return symbol == null ? printedNumber : symbol;
    }

    /** How it ended: adopted, rejected, withdrawn, no-action or lapsed; null while it has not. */
    public String outcome() {
        if (withdrawal != null) {
            return "withdrawn";
        }
        if (ended != null) {
            return ended;
        }
        return taken == null ? null : taken.resolution() == null ? "rejected" : "adopted";
    }
}
