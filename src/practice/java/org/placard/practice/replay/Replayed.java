package org.placard.practice.replay;

/**
 * What came of replaying a resolution.
 *
 * @param outcomeAgrees adopted as the record says, with the same figures
 * @param membersOnly whether all who voted were members on that day; null without a roll-call, and for days whose members
 *     are not all in Placard's data
 * @param numberAgrees the symbol is that of the record
 */
record Replayed(Resolution resolution, boolean outcomeAgrees, Boolean membersOnly, boolean numberAgrees) {}
