package org.placard.notify.readers;

import java.util.UUID;

/**
 * What somebody wants to be told of besides what concerns their role or State.
 *
 * @param value ISO 3166-1 alpha-3 code of a State, number of an agenda item, key of a file, kind of event, role
 */
public record Subscription(UUID id, Kind kind, String value) {

    /** What a subscription goes by. */
    public enum Kind {
        /** Whatever happens to files that the State sponsors, and whatever the State is told. */
        STATE,
        ITEM,
        FILE,
        EVENT,
        /** Whatever those of a role are told. */
        ROLE;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** As a delivery's reason. */
    String reason() {
        return kind.code() + ":" + value;
    }
}
