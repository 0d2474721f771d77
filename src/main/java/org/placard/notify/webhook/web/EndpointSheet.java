package org.placard.notify.webhook.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.placard.notify.webhook.Attempts;
import org.placard.notify.webhook.Endpoint;
import org.placard.notify.webhook.Filter;
import org.placard.notify.webhook.Keeping;

/**
 * An endpoint as programs read it.
 *
 * @param owner {@code secretariat}, or {@code state:CHN}
 * @param paused null while it takes events
 * @param failures attempts that failed since the last that succeeded
 * @param waiting how many events wait for it
 */
record EndpointSheet(
        UUID id,
        String url,
        String description,
        String owner,
        Filter filter,
        Instant registeredAt,
        String registeredBy,
        Endpoint.Pause paused,
        int failures,
        Instant failingSince,
        long waiting,
        List<Attempts.Attempt> attempts) {

    static EndpointSheet of(Endpoint endpoint, Keeping keeping, List<Attempts.Attempt> attempts) {
        return new EndpointSheet(
                endpoint.id(),
                endpoint.url(),
                endpoint.description(),
                endpoint.owner(),
                endpoint.filter(),
                endpoint.createdAt(),
                endpoint.createdBy(),
                endpoint.pause(),
                endpoint.failures(),
                endpoint.failingSince(),
                keeping.waiting(endpoint),
                attempts);
    }
}
