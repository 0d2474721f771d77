package org.placard.drafts.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.placard.drafts.Confirmation;
import org.placard.drafts.OrderedObligation;

/** The review page's form: what was read, as a person left it. */
record ReadingForm(
        String session,
        String agendaItem,
        String title,
        String printedNumber,
        LocalDate documentDate,
        String distribution,
        String originalLanguage,
        String mainSponsor,
        Boolean remainsSeized,
        List<SponsorRow> sponsors,
        List<ObligationRow> obligations,
        String reason,
        Long expected) {

    /** A sponsor as printed; counts if it is included and a State is chosen. */
    record SponsorRow(String state, Boolean include) {

        boolean counts() {
            return Boolean.TRUE.equals(include) && state != null && !state.isBlank();
        }
    }

    /** An obligation as proposed; counts if it is accepted. */
    record ObligationRow(
            Boolean accept,
            Integer paragraph,
            String kind,
            String body,
            String session,
            String addressee,
            String title,
            Integer minutes,
            String agendaItem,
            String presidedBy,
            Integer dependsOn,
            String relation,
            String recurrence,
            Integer years,
            Integer proposed) {

        boolean counts() {
            return Boolean.TRUE.equals(accept);
        }

        OrderedObligation numbered(int ordinal, Integer link) {
            return new OrderedObligation(
                    ordinal,
                    paragraph == null ? 0 : paragraph,
                    kind,
                    body,
                    blankToNull(session),
                    addressee,
                    title,
                    minutes,
                    blankToNull(agendaItem),
                    blankToNull(presidedBy),
                    link,
                    blankToNull(relation),
                    blankToNull(recurrence),
                    years,
                    proposed);
        }
    }

    Confirmation confirmation() {
        return new Confirmation(
                session,
                agendaItem,
                title,
                printedNumber,
                documentDate,
                blankToNull(distribution),
                blankToNull(originalLanguage),
                mainSponsor,
                states(),
                accepted(),
                Boolean.TRUE.equals(remainsSeized));
    }

    private List<String> states() {
        return sponsors == null
                ? List.of()
                : sponsors.stream()
                        .filter(SponsorRow::counts)
                        .map(SponsorRow::state)
                        .toList();
    }

    // Rejected rows leave no holes: what stays is numbered anew, and a link to a rejected row is no link.
    private List<OrderedObligation> accepted() {
        List<OrderedObligation> accepted = new ArrayList<>();
        Map<Integer, Integer> ordinals = new HashMap<>();
        for (int row = 1; obligations != null && row <= obligations.size(); row++) {
            ObligationRow obligation = obligations.get(row - 1);
            if (obligation != null && obligation.counts()) {
                ordinals.put(row, accepted.size() + 1);
                accepted.add(obligation.numbered(accepted.size() + 1, ordinals.get(obligation.dependsOn())));
            }
        }
        return accepted;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
