package org.placard.journal.contract;

import java.time.LocalDate;

/**
 * The sponsors held an informal consultation on the draft.
 *
 * @param openEnded whether it was open to everybody
 */
public record ConsultationHeld(DraftRef draft, LocalDate on, String place, boolean openEnded) implements DomainEvent {}
