package org.placard.notify.webhook;

import org.placard.platform.Rule;

/** Why an endpoint is not registered or kept. */
enum WebhookRule implements Rule {
    NO_ADDRESS("webhooks.no-address", 422),
    SCHEME("webhooks.scheme", 422),
    PORT("webhooks.port", 422),
    USER_INFO("webhooks.user-info", 422),
    UNKNOWN_NAME("webhooks.unknown-name", 422),
    CLOSED_ADDRESS("webhooks.closed-address", 422),
    UNKNOWN_TYPE("webhooks.unknown-type", 422),
    UNKNOWN_STATE("webhooks.unknown-state", 422),
    TOO_LONG("webhooks.too-long", 422),
    TOO_MANY("webhooks.too-many", 409),
    NOT_YOUR_STATE("webhooks.not-your-state", 403),
    UNKNOWN_ENDPOINT("webhooks.unknown-endpoint", 404),
    TESTED_JUST_NOW("webhooks.tested-just-now", 429),
    NO_KEY("webhooks.no-key", 409);

    private final String id;
    private final int status;

    WebhookRule(String id, int status) {
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
