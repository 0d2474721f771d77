package org.placard.lifecycle;

import java.time.Instant;

/**
 * A timer that waits, as it is read together with many others.
 *
 * @param id by which it is moved
 * @param word the value of the process variable that was asked for; null where the process has none
 * @param due null for one that is parked until the calendar tells its date
 */
public record WaitingTimer(String id, BusinessKey key, String element, String word, Instant due) {}
