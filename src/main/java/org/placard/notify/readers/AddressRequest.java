package org.placard.notify.readers;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody asked to be told at an address.
 *
 * @param id also of the letter that goes there, in the ledger
 * @param language of the letter, code of one of the six
 */
record AddressRequest(UUID id, String login, String address, String language, Instant askedAt) {}
