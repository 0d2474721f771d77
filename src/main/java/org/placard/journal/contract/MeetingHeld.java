package org.placard.journal.contract;

import java.time.LocalDate;

/** A mandated meeting took place: its obligation is closed. */
public record MeetingHeld(DraftRef draft, ObligationRef obligation, LocalDate on) implements DomainEvent {}
