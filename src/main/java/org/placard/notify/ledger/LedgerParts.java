package org.placard.notify.ledger;

import java.time.Clock;
import org.placard.notify.NotifyMeters;
import org.placard.notify.NotifySettings;
import org.placard.notify.intake.EventReader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What every channel's dispatcher shares. */
@Component
public record LedgerParts(
        JdbcClient database,
        TransactionOperations transactions,
        EventReader reader,
        Clock clock,
        NotifyMeters meters,
        NotifySettings settings) {}
