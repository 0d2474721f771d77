package org.placard.drafts;

import java.util.List;
import java.util.UUID;
import org.placard.texts.Evidence;
import org.placard.texts.TextModel;
import org.placard.texts.Warning;

/**
 * What a reading proposes to the person who brought the text: nothing of it counts until it is confirmed.
 *
 * @param confirmation to be confirmed as it is or corrected; a sponsor whose name fits no State is not in it
 * @param evidence for each proposed obligation, in order, where it was read
 */
public record Proposal(
        UUID reading,
        String sourceName,
        TextModel text,
        Confirmation confirmation,
        List<ProposedSponsor> sponsors,
        List<ProposedEvidence> evidence,
        List<Warning> warnings) {

    /**
     * A sponsor as printed.
     *
     * @param state ISO 3166-1 alpha-3 code; null where the name fits no State
     * @param suggestions names that look alike, never taken silently
     */
    public record ProposedSponsor(String printed, boolean marked, String state, List<String> suggestions) {}

    /**
     * Where an obligation was read, and what a person weighs who confirms it.
     *
     * @param confidence of the reader, from 0 to 1
     * @param place where a meeting is to be held, as printed; null where the text does not say
     * @param date named instead of a session, such as 2024, 2024-03 or 2024-03-15; null where the text names none
     */
    public record ProposedEvidence(Evidence words, double confidence, String place, String date) {}
}
