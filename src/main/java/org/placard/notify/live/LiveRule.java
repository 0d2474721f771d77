package org.placard.notify.live;

import org.placard.platform.Rule;

/** Why a page is not told of changes by itself. It can still be reloaded. */
enum LiveRule implements Rule {
    TOO_MANY("live.too-many", 503),
    TOO_MANY_OF_YOURS("live.too-many-of-yours", 429),
    TOO_MANY_FILES("live.too-many-files", 422);

    private final String id;
    private final int status;

    LiveRule(String id, int status) {
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
