package org.placard.notify.reconcile;

import org.placard.platform.reconcile.Kind;

/** The ways in which topic and ledger can differ. */
enum LedgerKind implements Kind {
    NOT_TAKEN(
            "it is on the topic, the channel's position is past it, and the channel neither took it in nor set it aside",
            "Run it again with --repair: the running notifiers take it in."),
    EVENT_GONE(
            "people are to be told of it, but what it says is gone from the notifiers' tables",
            "Run it again with --repair: it is read from the topic. If the topic no longer has it: java -jar placard.jar"
                    + " reconcile --repair puts it there from the journal first; then once more."),
    DELIVERY_GONE(
            "it was written down that this recipient is told, and the row of the ledger is gone",
            "Run it again with --repair: the row is made again. What may have been sent already is sent again under the"
                    + " same Message-ID, and counted as a repeat."),
    UNORDERED(
            "the ledger has a delivery that was not written down when the event was taken in",
            "Somebody put it there. Look at it on the deliveries page; if it was not sent yet, delete the row."),
    SENT_UNTRIED(
            "the ledger says it was sent, but there was no attempt",
            "Somebody changed the row or deleted the attempts. Ask the recipient; if they got nothing, set the row's state"
                    + " to unsure, and it is sent."),
    ATTEMPT_ALONE(
            "there was an attempt to tell somebody of whom nothing else is written down",
            "Both the ledger's row and its witness are gone. Bring the database back from a copy, or ask the recipient."),
    ABANDONED(
            "a delivery has been in somebody's hands for far too long, and nobody took it over",
            "No notifier runs for this channel, or it cannot reach its server: look at the notifiers' health.");

    private final String meaning;
    private final String remedy;

    LedgerKind(String meaning, String remedy) {
        this.meaning = meaning;
        this.remedy = remedy;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
