package org.placard.notify.webhook;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Placard itself pauses an endpoint that is dead or gone. The pause, the record of it and the letter to its owner are one
 * transaction, and only one notifier can pause what is not paused: there is one letter for every pause.
 */
@Component
class Pausing {

    private static final Logger log = LoggerFactory.getLogger(Pausing.class);

    private final Endpoints endpoints;
    private final Changes changes;
    private final TellingOwner owner;
    private final TransactionOperations transactions;

    Pausing(Endpoints endpoints, Changes changes, TellingOwner owner, TransactionOperations transactions) {
        this.endpoints = endpoints;
        this.changes = changes;
        this.owner = owner;
        this.transactions = transactions;
    }

    /** Does nothing where it is paused. */
    void pause(Endpoint endpoint, Endpoint.Reason reason, String detail) {
        transactions.executeWithoutResult(status -> {
            if (endpoints.pause(endpoint.id(), reason, detail)) {
                changes.add(endpoint.id(), Changes.PLACARD, "paused", detail);
                endpoints.find(endpoint.id()).ifPresent(owner::tell);
                log.error("Webhook endpoint {} of {} is paused: {}", endpoint.number(), endpoint.owner(), detail);
            }
        });
    }
}
