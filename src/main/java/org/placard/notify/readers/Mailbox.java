package org.placard.notify.readers;

import java.util.UUID;
import org.placard.notify.Party;

/**
 * Where a party is told.
 *
 * @param language in which, unless whoever reads there chose another; code of one of the six
 */
public record Mailbox(UUID id, String address, Party party, String language) {}
