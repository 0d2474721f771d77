package org.placard.notify;

import java.time.Instant;
import java.util.Objects;

/**
 * Whom one event is delivered to on a channel.
 *
 * @param key names the recipient in the ledger, for people to read: an address, a URL
 * @param earliest not to be told before, by Placard's clock; null for at once
 * @param batch what waits under the same name for the same recipient leaves as one delivery; null for by itself
 * @param obstacle why nothing can be delivered; null where it can
 * @param because what they are told for, in words of the channel; null where it is not asked
 */
public record Recipient(String key, Instant earliest, String batch, Obstacle obstacle, String because) {

    /** @param contact whether somebody is there to be told at all */
    public record Obstacle(boolean contact, String reason) {}

    public Recipient {
        Objects.requireNonNull(key);
    }

    public static Recipient atOnce(String key) {
        return new Recipient(key, null, null, null, null);
    }

    public static Recipient notBefore(String key, Instant earliest) {
        return new Recipient(key, earliest, null, null, null);
    }

    /** In one message with everything else that has the same batch and waits when its moment has come. */
    public static Recipient inBatch(String key, Instant earliest, String batch) {
        return new Recipient(key, earliest, batch, null, null);
    }

    /** Stands in the ledger so that it is seen: a party has nobody to be told. */
    public static Recipient nobody(String party) {
        return new Recipient(party, null, null, new Obstacle(false, "no contact"), null);
    }

    /** Goes aside at once: this recipient's message cannot be made. */
    public static Recipient aside(String key, String reason) {
        return atOnce(key).but(reason);
    }

    public Recipient because(String why) {
        return new Recipient(key, earliest, batch, obstacle, why);
    }

    /** Goes aside at once, with the reason. */
    public Recipient but(String reason) {
        return new Recipient(key, null, null, new Obstacle(true, reason), because);
    }
}
