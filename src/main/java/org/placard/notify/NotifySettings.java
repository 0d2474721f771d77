package org.placard.notify;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people are told.
 *
 * @param from the sender of every e-mail, an address or {@code Name <address>}
 * @param backOff how long a partition waits after the first failure; doubled at each further one
 * @param longestBackOff the longest such wait
 * @param claim how long another node's unfinished delivery is left alone before this node takes it over
 * @param poll the longest wait for new events, and for back-off to be looked at
 */
@ConfigurationProperties("placard.notify")
record NotifySettings(
        @DefaultValue("Placard <placard@localhost.localdomain>")
        String from,

        @DefaultValue("1s") Duration backOff,
        @DefaultValue("30s") Duration longestBackOff,
        @DefaultValue("30s") Duration claim,
        @DefaultValue("500ms") Duration poll) {}
