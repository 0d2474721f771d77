package org.placard.notify;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people are told.
 *
 * @param from the sender of every e-mail, an address or {@code Name <address>}
 * @param backOff how long a channel, a partition or a message waits after the first failure; doubled at each further one
 * @param longestBackOff the longest wait of a channel whose server is away, and of a partition
 * @param longestRetry the longest wait of one message that failed
 * @param tries how often in a row one message may fail before it goes aside; with the waits above, about three days
 * @param claim how long a delivery that another process took is left alone after that process was last heard of
 * @param poll the longest wait for new events, for messages that fall due, and for back-off to be looked at
 * @param workers how many messages one node delivers at the same time on one channel
 */
@ConfigurationProperties("placard.notify")
public record NotifySettings(
        @DefaultValue("Placard <placard@localhost.localdomain>")
        String from,

        @DefaultValue("1s") Duration backOff,
        @DefaultValue("30s") Duration longestBackOff,
        @DefaultValue("15m") Duration longestRetry,
        @DefaultValue("300") int tries,
        @DefaultValue("30s") Duration claim,
        @DefaultValue("500ms") Duration poll,
        @DefaultValue("4") int workers) {}
