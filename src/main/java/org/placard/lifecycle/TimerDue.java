package org.placard.lifecycle;

import java.time.Instant;

/** A timer that waits in a process of a file. */
public record TimerDue(BusinessKey key, String process, String element, Instant due) {}
