package org.placard.journal.relay;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * How many events wait for Kafka, for how long, and what this node does about it. Down once the oldest waits longer than
 * the relay should need, and where the topic is refused.
 */
@Component
class RelayHealth implements HealthIndicator {

    private final Backlog backlog;
    private final Relay relay;
    private final RelaySettings settings;

    RelayHealth(Backlog backlog, Relay relay, RelaySettings settings) {
        this.backlog = backlog;
        this.relay = relay;
        this.settings = settings;
    }

    @Override
    public Health health() {
        Exception fault = relay.fault();
        boolean late = backlog.oldest().compareTo(settings.alarm()) > 0;
        Health.Builder health = late || fault instanceof TopicRefused ? Health.down() : Health.up();
        health.withDetail("backlog", backlog.events())
                .withDetail("oldestSeconds", backlog.oldest().toSeconds())
                .withDetail("shards", relay.shards());
        if (fault != null) {
            health.withDetail("fault", fault.toString());
        }
        return health.build();
    }
}
