package org.placard.journal.relay;

import org.placard.platform.topics.TopicRefused;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * How many events wait for Kafka, for how long, and what this node does about it. Down once the oldest waits longer than
 * the relay should need, where the topic is refused, and while the database is away.
 */
@Component
class RelayHealth extends AbstractHealthIndicator {

    private final Backlog backlog;
    private final Relay relay;
    private final RelaySettings settings;

    RelayHealth(Backlog backlog, Relay relay, RelaySettings settings) {
        this.backlog = backlog;
        this.relay = relay;
        this.settings = settings;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Exception fault = relay.fault();
        boolean late = backlog.oldest().compareTo(settings.alarm()) > 0;
        health.status(late || fault instanceof TopicRefused ? Status.DOWN : Status.UP)
                .withDetail("backlog", backlog.events())
                .withDetail("oldestSeconds", backlog.oldest().toSeconds())
                .withDetail("shards", relay.shards());
        if (fault != null) {
            health.withDetail("fault", fault.toString());
        }
    }
}
