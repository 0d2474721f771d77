package org.placard.platform;

/** Refusals that belong to no one module. */
public enum PlatformRule implements Rule {
    NOT_SIGNED_IN("platform.not-signed-in", 401),
    NOT_ALLOWED("platform.not-allowed", 403),
    UNKNOWN_FILE("platform.unknown-file", 404),
    UNKNOWN_PAGE("platform.unknown-page", 404),
    BAD_INPUT("platform.bad-input", 400),
    NOT_A_DATE("platform.not-a-date", 422),
    TOO_LARGE("platform.too-large", 413),
    MISSING("platform.missing", 422),
    CLOCK_BACKWARDS("platform.clock-backwards", 422),
    BUSY("platform.busy", 503);

    private final String id;
    private final int status;

    PlatformRule(String id, int status) {
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
