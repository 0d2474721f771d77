package org.placard.notify;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What every channel shares. */
@Component
record TellingParts(
        EventReader reader,
        Sequences sequences,
        Sponsors sponsors,
        Addressing addressing,
        SetAside aside,
        TransactionOperations transactions,
        NotifyMeters meters) {}
