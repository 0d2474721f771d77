package org.placard.lifecycle;

import org.placard.platform.Rule;

/** Refusals that come from where the token is. */
public enum LifecycleRule implements Rule {
    NOT_POSSIBLE_NOW("lifecycle.not-possible-now", 409),
    UNKNOWN_DIAGRAM("lifecycle.unknown-diagram", 404);

    private final String id;
    private final int status;

    LifecycleRule(String id, int status) {
        this.id = id;
        this.status = status;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public int status() {
        return status;
    }
}
