package org.placard.journal.contract;

import java.time.LocalDate;

/**
 * A session as the calendar has it.
 *
 * @param session 43 or S-36
 * @param closing null while a suspended session has no day of resumption
 * @param cutoffs null in events from before they were told
 */
public record SessionDates(
        String session,
        LocalDate opening,
        LocalDate closing,
        LocalDate suspendedFrom,
        LocalDate resumedOn,
        SessionCutoffs cutoffs) {}
