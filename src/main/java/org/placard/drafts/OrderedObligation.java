package org.placard.drafts;

import java.util.Arrays;
import java.util.List;

/**
 * Something that an operative paragraph orders, as a person confirmed it.
 *
 * @param ordinal place in the list of the version, from 1
 * @param paragraph number of the operative paragraph
 * @param kind meeting, report, oral-update, mandate-creation, mandate-renewal or consideration
 * @param body to whom it is delivered or where it is held: HRC, GA, …
 * @param session of that body, 49; null for a mandate that runs for years
 * @param addressee who is to deliver it, High Commissioner
 * @param title the theme, or what the report is on
 * @param minutes how long a meeting lasts; null for others
 * @param presidedBy who presides over a meeting; null where the text does not say
 * @param dependsOn ordinal of the obligation that has to come first; null if none
 * @param relation how it stands to the session: at, before, by, as-of or until; null for at
 * @param recurrence how often it comes back: annual, biennial, each-session or regular; null where it does not
 * @param years for how many years a mandate runs, or something comes back; null where the text does not say
 * @param proposed ordinal of what the reader proposed that this was taken from; null where a person added it
 */
public record OrderedObligation(
        int ordinal,
        int paragraph,
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

    /** Whether a person left everything as it was proposed; what it depends on is numbered anew and does not count. */
    boolean saysTheSameAs(OrderedObligation other) {
        return said().equals(other.said());
    }

    private List<Object> said() {
        return Arrays.asList(
                paragraph,
                kind,
                body,
                session,
                addressee,
                title,
                minutes,
                agendaItem,
                presidedBy,
                relation,
                recurrence,
                years);
    }
}
