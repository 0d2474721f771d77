package org.placard.notify.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/**
 * Where somebody takes events.
 *
 * @param number for people; never used twice
 * @param owner {@code secretariat}, or {@code state:CHN}
 * @param createdAt and all other moments: by the real clock, also in practice
 * @param pause null while events are sent
 * @param failures how many attempts failed since the last that succeeded
 * @param failingSince when the first of them did; null while there are none
 */
public record Endpoint(
        UUID id,
        long number,
        String url,
        String description,
        String owner,
        Filter filter,
        Instant createdAt,
        String createdBy,
        Pause pause,
        int failures,
        Instant failingSince) {

    /** @param detail what led to it, in words; null where nothing is to be said */
    public record Pause(Instant at, Reason reason, String detail) {}

    public enum Reason {
        /** Somebody paused it. */
        PERSON,
        /** It answered 410. */
        GONE,
        /** It took nothing for days, or failed many times in a row. */
        DEAD;

        /** As the table and the pages spell it. */
        public String column() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static final String SECRETARIAT = "secretariat";

    static String ownerOf(String state) {
        return state == null ? SECRETARIAT : "state:" + state;
    }

    /** Names it in the ledger, where everybody reads it. */
    String key() {
        return host() + "#" + number;
    }

    /** Without path and query, which may hold a secret of the receiver's. */
    String host() {
        return URI.create(url).getHost();
    }

    /** ISO 3166-1 alpha-3 code; null for the secretariat's. */
    public String state() {
        return owner.startsWith("state:") ? owner.substring("state:".length()) : null;
    }
}
