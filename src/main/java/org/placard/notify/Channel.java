package org.placard.notify;

/** A way to tell people. Each channel consumes the events on its own, at its own pace; one thread uses it. */
interface Channel {

    /** Names the channel in the ledger and its consumer group: {@code email}. */
    String name();

    /**
     * Tells everybody of the mailing once; returns when every outcome is recorded.
     *
     * @throws RetryableFailure if somebody could not be told now; called again with the same, it goes on from there
     */
    void tell(Envelope event, Mailing mailing);

    /** Records what happened while the database was away; does nothing if there is nothing. */
    void settle();
}
