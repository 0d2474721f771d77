package org.placard.notify;

import java.util.Collection;

/**
 * A way to tell people: a consumer group of its own ({@code placard.notify.<name>}), and a queue of its own in the
 * ledger. Every bean of this type is run on the notifiers' nodes, in as many instances as there are nodes; several
 * threads call it at once.
 */
public interface Channel {

    /** Names the channel in the ledger and in its consumer group: {@code email}. Lower case, never changed. */
    String name();

    /**
     * Whom the notice concerns on this channel, each key once. Called inside the transaction that takes the event in, in
     * the order of the events of a file: what the channel writes here is written exactly once, with the deliveries. Must
     * not wait for anything but the database.
     *
     * @param file its sponsors before the event, and its agenda item
     * @throws Poison if the event makes no sense: it goes aside with the reason
     */
    Collection<Recipient> recipients(Notice notice, FileSoFar file);

    /**
     * Delivers one message and returns when it has arrived. Called outside any transaction, one at a time for each
     * (recipient, file), earlier events first.
     *
     * @throws RetryableFailure if it did not arrive and may later: this key waits and comes again
     * @throws AnswerLost if it may have arrived: it comes again, as a repeat
     * @throws ServerAway if nothing leaves on this channel now: the channel pauses, the claim is given back
     * @throws FinalFailure if it never will: it goes aside with the reason
     * @throws Unrenderable if events cannot be put into a message: they go aside, the others of the delivery come again
     * @throws RuntimeException any other: as final as a FinalFailure, unless the database was away
     */
    void deliver(Delivery delivery);
}
