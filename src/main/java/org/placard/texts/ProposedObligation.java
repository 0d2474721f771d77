package org.placard.texts;

import java.time.Duration;
import java.time.Period;

/**
 * One deliverable for one target that an operative paragraph orders, as the grammar reads it: a proposal, for a
 * person to
 * confirm. What the text does not say is null.
 *
 * @param op the operative paragraph's number
 * @param sub the letter of the sub-paragraph, or null
 * @param body where it is delivered or held: "HRC", "GA" or another body's short name
 * @param session the ordinal number of that body's session
 * @param addressee who must act: "High Commissioner", "OHCHR", "Secretary-General", "Council", …
 * @param duration of a meeting; a day counts two meetings of three hours, half a day one
 * @param term for which a mandate is created or renewed
 * @param agendaItem under which a meeting is held, as printed
 * @param theme of a meeting
 * @param presidedBy who presides over a meeting, as printed
 * @param dependsOn index of the obligation in the same list that must come first, such as the meeting of a
 * summary report
 * @param confidence from 0 to 1; below 0.7 the wording is unusual
 * @param place where a meeting is held, as printed: "Geneva"
 * @param date named instead of a session, as exact as the text, in the form of ISO 8601: "2024", "2024-03", "2024-03-15"
 */
public record ProposedObligation(
        Integer op,
        String sub,
        ObligationKind kind,
        String body,
        Integer session,
        SessionRelation relation,
        String addressee,
        Recurrence recurrence,
        Duration duration,
        Period term,
        String agendaItem,
        String theme,
        String presidedBy,
        Integer dependsOn,
        Evidence evidence,
        double confidence,
        String place,
        String date) {

    /** The same, for somebody else to act. */
    public ProposedObligation addressedTo(String other) {
        return new ProposedObligation(
                op,
                sub,
                kind,
                body,
                session,
                relation,
                other,
                recurrence,
                duration,
                term,
                agendaItem,
                theme,
                presidedBy,
                dependsOn,
                evidence,
                confidence,
                place,
                date);
    }
}
