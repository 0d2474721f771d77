package org.placard.notify.webhook;

import java.time.Instant;
import java.util.UUID;

/**
 * What the letter says to whoever registered an endpoint that Placard paused. Moments by the real clock.
 *
 * @param host without the path, which may hold a secret
 * @param cause {@code dead} or {@code gone}
 * @param failingSince null where the first attempt that failed led to it
 * @param answer that led to it, in words
 */
public record EndpointPaused(
        UUID endpoint, String host, String cause, Instant pausedAt, Instant failingSince, String answer) {}
