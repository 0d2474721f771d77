package org.placard.drafts;

import java.time.LocalDate;
import java.util.List;

/**
 * What a person confirmed or corrected of a reading. Everything that a draft becomes is taken from here, not from what
 * the reader proposed.
 *
 * @param session 43 or S-36
 * @param printedNumber the number as printed before adoption, 43/...
 * @param mainSponsor ISO 3166-1 alpha-3 code
 * @param sponsors codes of all sponsors at tabling, the main sponsor among them
 */
public record Confirmation(
        String session,
        String agendaItem,
        String title,
        String printedNumber,
        LocalDate documentDate,
        String distribution,
        String originalLanguage,
        String mainSponsor,
        List<String> sponsors,
        List<OrderedObligation> obligations,
        boolean remainsSeized) {

    public Confirmation {
        sponsors = sponsors == null ? List.of() : List.copyOf(sponsors);
        obligations = obligations == null ? List.of() : List.copyOf(obligations);
    }
}
