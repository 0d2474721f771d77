package org.placard.notify;

import org.placard.journal.contract.DomainEvent;

/**
 * An event to be told.
 *
 * @param event null where this version does not know its type, which the contract allows
 */
public record Notice(Envelope envelope, DomainEvent event) {

    /** The event's id. */
    public String id() {
        return envelope.id();
    }

    public boolean known() {
        return event != null;
    }
}
