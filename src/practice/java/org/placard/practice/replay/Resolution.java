package org.placard.practice.replay;

import java.time.LocalDate;
import java.util.Map;
import org.placard.journal.contract.Tally;

/**
 * An adopted resolution as the record has it.
 *
 * @param session as symbols name it: {@code 43}, {@code S-30}
 * @param agendaItem null where the record has none
 * @param action {@code without a vote}, {@code recorded vote} or {@code unknown}
 * @param figures in favour, against, abstentions; null where there was no vote
 * @param rollCall how each State voted, by its name in the record; empty where the record has only the figures
 */
record Resolution(
        String symbol,
        String session,
        int number,
        String title,
        LocalDate adopted,
        String agendaItem,
        int meeting,
        String action,
        Figures figures,
        int preambular,
        int operative,
        Map<String, String> rollCall) {

    record Figures(int inFavour, int against, int abstentions) {}

    boolean voted() {
        return action.equals("recorded vote");
    }

    Resolution titled(String other) {
        return new Resolution(
                symbol,
                session,
                number,
                other,
                adopted,
                agendaItem,
                meeting,
                action,
                figures,
                preambular,
                operative,
                rollCall);
    }

    /** The figures of its vote; null without one. */
    Tally tally() {
        return voted() ? new Tally(figures.inFavour(), figures.against(), figures.abstentions()) : null;
    }

    /** Whether the record says how the Council acted. */
    boolean tellsHow() {
        return voted() ? figures != null : action.equals("without a vote");
    }
}
