package org.placard.journal;

import java.time.Instant;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;

/**
 * Which events shall be sent again.
 *
 * @param file whose events; null for those of all files
 * @param fromSequence the first of them within its file
 * @param since the moment from which on they happened; null for from the beginning
 */
public record ReplayWish(FileId file, long fromSequence, Instant since) {

    private static final long FIRST = 1;

    /**
     * @param all whether those of all files are wanted, which has to be said
     * @param fromSequence null for the first
     * @throws Refusal unless one file or all are named, and at most one beginning
     */
    public static ReplayWish of(String file, boolean all, Long fromSequence, Instant since) {
        boolean named = file != null && !file.isBlank();
        if (named == all) {
            throw new Refusal(JournalRule.REPLAY_OF_WHAT, "file");
        }
        if (fromSequence != null && since != null) {
            throw new Refusal(JournalRule.REPLAY_FROM_WHERE, "since");
        }
        if (fromSequence != null && fromSequence < FIRST) {
            throw new Refusal(JournalRule.REPLAY_SEQUENCE, "fromSequence", fromSequence);
        }
        return new ReplayWish(named ? new FileId(file) : null, fromSequence == null ? FIRST : fromSequence, since);
    }
}
