package org.placard.notify.ledger;

import java.time.Instant;

/**
 * When somebody looks at the queue.
 *
 * @param now by Placard's clock
 * @param patient whether claims of processes that were not heard of for long may be taken over
 */
record Moment(Instant now, boolean patient) {}
