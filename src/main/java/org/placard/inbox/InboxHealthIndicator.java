package org.placard.inbox;

import org.placard.platform.topics.TopicRefused;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Down when the reader has ended, the topic is refused, or the database is away; up with details when some wait or are set
 * aside.
 */
@Component
class InboxHealthIndicator extends AbstractHealthIndicator {

    private final Inbox inbox;
    private final AsideMessages aside;

    InboxHealthIndicator(Inbox inbox, AsideMessages aside) {
        this.inbox = inbox;
        this.aside = aside;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        RuntimeException fault = inbox.fault();
        health.status(inbox.isRunning() && !(fault instanceof TopicRefused) ? Status.UP : Status.DOWN)
                .withDetail("waiting", inbox.waiting())
                .withDetail("setAside", aside.count());
        if (fault != null) {
            health.withDetail("fault", fault.toString());
        }
    }
}
