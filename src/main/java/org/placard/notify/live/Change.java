package org.placard.notify.live;

import java.time.Instant;

/**
 * Something happened to a file.
 *
 * @param sequence of the event within its file
 * @param at by Placard's clock
 */
record Change(int partition, long offset, String file, long sequence, Instant at) {}
