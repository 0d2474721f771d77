package org.placard.notify;

import java.util.Map;

/** Some events of a delivery cannot be put into a message; nothing left. */
public final class Unrenderable extends RuntimeException {

    private final transient Map<String, String> reasons;

    /** @param reasons by the event's id */
    public Unrenderable(Map<String, String> reasons) {
        super(String.join("; ", reasons.values()));
        this.reasons = Map.copyOf(reasons);
    }

    public Map<String, String> reasons() {
        return reasons;
    }
}
