package org.placard.journal;

import org.placard.platform.Rule;

/** Refusals of the journal itself. */
enum JournalRule implements Rule {
    CHANGED_MEANWHILE("journal.changed-meanwhile", 412),
    REPLAY_OF_WHAT("journal.replay-of-what", 422),
    REPLAY_FROM_WHERE("journal.replay-from-where", 422),
    REPLAY_SEQUENCE("journal.replay-sequence", 422);

    private final String id;
    private final int status;

    JournalRule(String id, int status) {
        this.id = id;
        this.status = status;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public int status() {
        return status;
    }
}
