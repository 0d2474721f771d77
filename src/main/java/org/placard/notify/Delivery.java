package org.placard.notify;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** One event for one recipient over one channel: what is claimed once. */
record Delivery(String event, String channel, String recipient) {

    /** The same for every attempt on every node, so that mail systems which drop repeated ids drop a repeat. */
    String messageId(String domain) {
        UUID name =
                UUID.nameUUIDFromBytes((event + '\n' + channel + '\n' + recipient).getBytes(StandardCharsets.UTF_8));
        return "<" + name + ".placard@" + domain + ">";
    }
}
