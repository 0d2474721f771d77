package org.placard.journal.contract;

import java.time.Instant;

/**
 * Until when something can be done in a session, as that follows from its dates and from what the secretariat set.
 *
 * @param tabling until when drafts can be submitted; null while the session has no such moment
 * @param cosponsorship until when States can co-sponsor its drafts; null while the session has no such moment
 */
public record SessionCutoffs(Instant tabling, Instant cosponsorship) {}
