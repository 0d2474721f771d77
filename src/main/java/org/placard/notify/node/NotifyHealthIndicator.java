package org.placard.notify.node;

import java.util.Map;
import java.util.TreeMap;
import org.placard.notify.OnNotifierNodes;
import org.placard.notify.intake.Sequences;
import org.placard.notify.intake.SetAside;
import org.placard.notify.ledger.Queue;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Down while a channel's messages do not leave; up with details when they leave although something was amiss. */
@Component
@OnNotifierNodes
class NotifyHealthIndicator implements HealthIndicator {

    private final Notifiers notifiers;
    private final Sequences sequences;
    private final SetAside aside;
    private final Queue queue;

    NotifyHealthIndicator(Notifiers notifiers, Sequences sequences, SetAside aside, Queue queue) {
        this.notifiers = notifiers;
        this.sequences = sequences;
        this.aside = aside;
        this.queue = queue;
    }

    @Override
    public Health health() {
        Map<String, String> waiting = new TreeMap<>();
        Map<String, Long> lag = new TreeMap<>();
        notifiers.all().forEach(notifier -> {
            waiting.putAll(notifier.waiting());
            notifier.lag().forEach((partition, records) -> lag.merge(partition, records, Math::max));
        });
        Health.Builder health = notifiers.isRunning() && waiting.isEmpty() ? Health.up() : Health.down();
        health.withDetail("running", notifiers.isRunning())
                .withDetail("lag", lag)
                .withDetail("waiting", waiting);
        try {
            health.withDetail("queued", queue.open())
                    .withDetail("filesWithGaps", sum(sequences::filesWithGaps))
                    .withDetail("setAside", sum(aside::count) + queue.aside());
        } catch (DataAccessException e) {
            health.down(e);
        }
        return health.build();
    }

    private long sum(java.util.function.ToLongFunction<String> count) {
        return notifiers.all().stream().map(Notifier::group).mapToLong(count).sum();
    }
}
