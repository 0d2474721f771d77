package org.placard.notify;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Down while mail does not leave; up with details when it leaves although something was amiss. */
@Component
class NotifyHealthIndicator implements HealthIndicator {

    private final EmailNotifier email;
    private final Sequences sequences;
    private final SetAside aside;

    NotifyHealthIndicator(EmailNotifier email, Sequences sequences, SetAside aside) {
        this.email = email;
        this.sequences = sequences;
        this.aside = aside;
    }

    @Override
    public Health health() {
        Progress progress = email.progress();
        boolean flows = email.isRunning() && progress.waiting().isEmpty();
        Health.Builder health = flows ? Health.up() : Health.down();
        health.withDetail("running", email.isRunning())
                .withDetail("lag", progress.lag())
                .withDetail("waiting", progress.waiting());
        try {
            health.withDetail("filesWithGaps", sequences.filesWithGaps(EmailNotifier.GROUP))
                    .withDetail("setAside", aside.count(EmailNotifier.GROUP));
        } catch (DataAccessException e) {
            health.down(e);
        }
        return health.build();
    }
}
