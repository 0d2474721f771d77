package org.placard.notify;

import java.util.List;
import java.util.Set;

/**
 * Whom an event concerns, and what they are told.
 *
 * @param unreachable parties that have no contact at all
 */
record Mailing(List<Notice> notices, Set<Party> unreachable) {}
