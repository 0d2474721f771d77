package org.placard.drafts;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a person said of one obligation that the reader proposed, or failed to propose. Kept as data: by it the reader is
 * measured and made better.
 *
 * @param ordinal place among the judgements of the version, from 1: first those proposed, in their order
 * @param proposed what the reader read; null if a person added it
 * @param confirmed what the person made of it; null if it was rejected
 * @param words those that it was read from; null if a person added it
 * @param context the whole paragraph
 * @param confidence of the reader, from 0 to 1; null if a person added it
 */
public record Judgement(
        int ordinal,
        Verdict verdict,
        OrderedObligation proposed,
        OrderedObligation confirmed,
        String words,
        String context,
        Double confidence) {

    public enum Verdict {
        /** Left as proposed. */
        @JsonProperty("confirmed")
        CONFIRMED,
        @JsonProperty("corrected")
        CORRECTED,
        @JsonProperty("rejected")
        REJECTED,
        /** Not proposed, but ordered. */
        @JsonProperty("added")
        ADDED
    }
}
