package org.placard.journal;

import java.time.Instant;
import org.placard.platform.FileId;

/**
 * The end of a file's chain, locked by the transaction that appends to it.
 *
 * @param hash of the last entry; 32 zero bytes before the first
 * @param clock the database's clock when the lock was taken
 */
record Head(FileId file, long entries, long events, byte[] hash, Instant clock) {}
