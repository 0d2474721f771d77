package org.placard.notify.live;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.placard.platform.Geneva;

/**
 * Something happened to a file.
 *
 * @param sequence of the event within its file
 * @param entry number of the journal entry that the event stands in; null where the event does not say
 * @param at by Placard's clock
 */
record Change(int partition, long offset, String file, long sequence, Long entry, Instant at) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** As pages are told of it. All in it is ours or checked by form: nothing has to be escaped. */
    String data() {
        return "{\"file\":\"%s\",\"sequence\":%d,\"entry\":%s,\"at\":\"%s\"}"
                .formatted(file, sequence, entry, TIME.format(at.atZone(Geneva.ZONE)));
    }
}
