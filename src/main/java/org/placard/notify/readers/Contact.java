package org.placard.notify.readers;

import org.placard.notify.Party;

/**
 * Where a party is reached.
 *
 * @param language ISO 639-1 code of one of the six
 */
record Contact(String address, Party party, String language) {}
