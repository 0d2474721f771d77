package org.placard.inbox;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Down while no reports are read; up with details when some wait or are set aside. */
@Component
class InboxHealthIndicator implements HealthIndicator {

    private final Inbox inbox;
    private final AsideMessages aside;

    InboxHealthIndicator(Inbox inbox, AsideMessages aside) {
        this.inbox = inbox;
        this.aside = aside;
    }

    @Override
    public Health health() {
        Health.Builder health = inbox.isRunning() ? Health.up() : Health.down();
        health.withDetail("waiting", inbox.waiting());
        try {
            health.withDetail("setAside", aside.count());
        } catch (DataAccessException e) {
            health.down(e);
        }
        return health.build();
    }
}
