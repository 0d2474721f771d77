package org.placard.amendments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.placard.journal.contract.Tally;
import org.placard.lifecycle.BusinessKey;
import org.placard.platform.FileId;
import org.placard.texts.TextEdit;

/**
 * An amendment to a draft.
 *
 * @param id within the draft's file
 * @param symbol A/HRC/43/L.32; null before it has one
 * @param sponsors ISO 3166-1 alpha-3 codes, the State that tabled it first
 * @param boundTo version of the draft's text whose paragraphs it names
 * @param text symbol of that version
 * @param changes of paragraphs; none where words alone describe it
 * @param words null where changes do
 * @param sourceName of the document that came with it; null where none did
 * @param vote null while the Council has not voted on it
 * @param end null while it is undecided
 */
public record Amendment(
        FileId file,
        String id,
        String symbol,
        List<String> sponsors,
        Instant tabledAt,
        LocalDate issuedOn,
        int boundTo,
        String text,
        List<TextEdit> changes,
        String words,
        String sourceName,
        Vote vote,
        End end) {

    /** @param tally null without a recorded vote */
    public record Vote(LocalDate on, String manner, Tally tally) {}

    /**
     * @param how returned, accepted, adopted, rejected, not-put, withdrawn or lapsed
     * @param version of the draft's text that came of it; null where none did
     */
    public record End(String how, Instant at, String reason, Integer version) {

        /** Whether it became part of the text. */
        public boolean takenIn() {
            return how.equals("accepted") || how.equals("adopted");
        }
    }

    /** The State that tabled it and speaks for its sponsors. */
    public String tabledBy() {
        return sponsors.get(0);
    }

    public BusinessKey key() {
        return BusinessKey.of(file, id);
    }

    /** Whether the Council can come to it: it was issued and is undecided. */
    public boolean beforeTheCouncil() {
        return issuedOn != null && end == null;
    }
}
