package org.placard.journal.contract;

import java.time.LocalDate;
import java.util.List;

/**
 * The Council voted by roll-call.
 *
 * @param subject what part of the file was voted on; null for the draft itself
 * @param votes of all members of that day, in the order in which they were called
 */
public record RollCallRecorded(DraftRef draft, String subject, LocalDate on, Tally tally, List<MemberVote> votes)
        implements DomainEvent {}
