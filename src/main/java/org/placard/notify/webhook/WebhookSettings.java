package org.placard.notify.webhook;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How webhooks are sent. The defaults of retries and timeouts are those of Standard Webhooks.
 *
 * @param keys encrypt the secrets of endpoints: 32 bytes each in base64 ({@code openssl rand -base64 32}). The first one
 *     encrypts, all of them decrypt, so that a key can be replaced. Without one, no endpoint can be registered
 * @param retry how long a message waits after its first failed attempt, after its second, and so on
 * @param jitter by how much of itself a wait may be longer
 * @param connectTimeout how long an address may take to answer a connection
 * @param timeout how long an attempt may take in all
 * @param answerBytes how much of an answer is read and kept; the rest is not read
 * @param throttle how long an endpoint is left alone at most after it was not reached or said that it has too much to do,
 *     unless it says how long
 * @param longestRetryAfter a {@code Retry-After} that asks for more is taken to ask for this
 * @param deadAfter an endpoint that took nothing for so long is paused
 * @param deadFailures so is one that failed as often in a row, but not within its first failing {@code deadNotBefore}
 * @param grace how long a secret that was replaced still signs
 * @param perOwner how many endpoints a State, and the secretariat, may have
 * @param keepAttempts how long the attempts are kept
 * @param http whether addresses without TLS are allowed
 * @param ports to which may be sent: {@code 443} or {@code 8000-8999}
 * @param allowedNetworks private or otherwise closed networks to which may be sent all the same: {@code 10.1.0.0/16}
 */
@ConfigurationProperties("placard.webhooks")
record WebhookSettings(
        @DefaultValue List<String> keys,

        @DefaultValue({"5s", "5m", "30m", "2h", "5h", "10h", "14h", "20h", "24h"})
        List<Duration> retry,

        @DefaultValue("0.2") double jitter,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("20s") Duration timeout,
        @DefaultValue("4096") int answerBytes,
        @DefaultValue("5m") Duration throttle,
        @DefaultValue("24h") Duration longestRetryAfter,
        @DefaultValue("3d") Duration deadAfter,
        @DefaultValue("100") int deadFailures,
        @DefaultValue("1h") Duration deadNotBefore,
        @DefaultValue("24h") Duration grace,
        @DefaultValue("20") int perOwner,
        @DefaultValue("14d") Duration keepAttempts,
        @DefaultValue("false") boolean http,
        @DefaultValue("443") List<String> ports,
        @DefaultValue List<String> allowedNetworks) {}
