package org.placard.journal.contract;

import java.time.Instant;

/** A mandated meeting has its date and room. */
public record MeetingPlanned(DraftRef draft, ObligationRef obligation, Instant starts, int minutes, String room)
        implements DomainEvent {}
