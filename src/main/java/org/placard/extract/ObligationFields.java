package org.placard.extract;

import org.placard.texts.ProposedObligation;

/**
 * What a text orders, in JSON: the words are those of the labels, {@code "report"}, {@code "as_of"}, {@code "annual"}.
 * {@code evidence} has two offsets, in UTF-16 units, into the text of the paragraph whose index is {@code paragraph}: the
 * one that {@code op} and {@code sub} name.
 */
final class ObligationFields {

    private ObligationFields() {}

    static void write(Fields fields, ProposedObligation obligation) {
        fields.put("op", obligation.op());
        fields.put("sub", obligation.sub());
        fields.put("kind", obligation.kind());
        fields.put("body", obligation.body());
        fields.put("session", obligation.session());
        fields.put("relation", obligation.relation());
        fields.put("who", obligation.addressee());
        fields.put("recurrence", obligation.recurrence());
        fields.put("years", years(obligation));
        fields.numbers(
                "evidence", obligation.evidence().from(), obligation.evidence().to());
        fields.put("confidence", obligation.confidence());
        fields.put("paragraph", obligation.evidence().paragraph());
        fields.put("duration", obligation.duration());
        fields.put("term", obligation.term());
        fields.put("item", obligation.agendaItem());
        fields.put("theme", obligation.theme());
        fields.put("presidedBy", obligation.presidedBy());
        fields.put("dependsOn", obligation.dependsOn());
        fields.put("place", obligation.place());
        fields.put("date", obligation.date());
    }

    private static Integer years(ProposedObligation obligation) {
        boolean whole = obligation.term() != null && obligation.term().toTotalMonths() % 12 == 0;
        return whole ? (Integer) obligation.term().getYears() : null;
    }
}
