package org.placard.journal.contract;

import java.time.LocalDate;
import java.util.List;

/**
 * The calendar changed, and this due date with it.
 *
 * @param before the due date until now; null where it was not known
 * @param remindersTold how many reminders went out for the former date; this notice stands in their place
 * @param supersedes those reminders by name; those that an earlier notice superseded are not among them
 */
public record DueDateMoved(
        DraftRef draft,
        ObligationRef obligation,
        DueOn due,
        LocalDate before,
        String session,
        int remindersTold,
        List<ToldReminder> supersedes)
        implements DomainEvent {}
