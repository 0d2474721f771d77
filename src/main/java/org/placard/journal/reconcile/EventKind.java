package org.placard.journal.reconcile;

import org.placard.platform.reconcile.Kind;

/** The ways in which journal, outbox and topic can differ. */
enum EventKind implements Kind {
    LOST(
            "it is in the journal, but neither in the outbox nor on the topic: nobody will get it",
            "Run it again with --repair: it is sent again from the journal, marked as a replay."),
    STRANGER(
            "it is on the topic or in the outbox, but not in the journal: Placard did not say this",
            "Find out who may write to the topic and the database. If the database was restored from a copy, these are the"
                    + " events since that copy. Subscribers must be told; nothing can be taken back from a topic."),
    ALTERED(
            "it is on the topic or in the outbox with another content than in the journal",
            "Run verify: if the journal's chain is whole, the event was altered on its way. Subscribers must be told, and"
                    + " told to read the file's journal."),
    TWICE(
            "it is on the topic more than once, though nobody asked for a replay",
            "Subscribers that drop ids they know are not harmed. Find out who else writes to the topic."),
    OUT_OF_ORDER(
            "it came to the topic after a later event of its file, without being a replay",
            "Subscribers that follow the sequence numbers saw a gap. Have the file replayed if they did not recover."),
    JOURNAL(
            "the file's journal does not hold what its head or its numbers promise: entries were cut off or altered",
            "Run verify, and bring the database back from a copy.");

    private final String meaning;
    private final String remedy;

    EventKind(String meaning, String remedy) {
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
