package org.placard.notify.intake;

import org.placard.notify.NotifyMeters;
import org.placard.notify.ledger.Deliveries;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What every channel's intake shares. */
@Component
public record IntakeParts(
        EventReader reader,
        Sequences sequences,
        Sponsors sponsors,
        AgendaItems agendaItems,
        Deliveries deliveries,
        SetAside aside,
        TransactionOperations transactions,
        NotifyMeters meters) {}
