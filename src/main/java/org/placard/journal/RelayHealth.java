package org.placard.journal;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many events wait for Kafka, and for how long. Down once the oldest waits longer than the relay should need. */
@Component
class RelayHealth implements HealthIndicator {

    private final JdbcClient jdbc;
    private final RelaySettings settings;

    RelayHealth(JdbcClient jdbc, RelaySettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    @Override
    public Health health() {
        return jdbc.sql("select count(*) as backlog, clock_timestamp() as now, min(posted_at) as oldest from outbox")
                .query((row, index) -> {
                    Duration age = row.getTimestamp("oldest") == null
                            ? Duration.ZERO
                            : Duration.between(
                                    row.getTimestamp("oldest").toInstant(),
                                    row.getTimestamp("now").toInstant());
                    return health(row.getLong("backlog"), age);
                })
                .single();
    }

    private Health health(long backlog, Duration oldest) {
        Health.Builder health = oldest.compareTo(settings.alarm()) > 0 ? Health.down() : Health.up();
        return health.withDetail("backlog", backlog)
                .withDetail("oldestSeconds", oldest.toSeconds())
                .build();
    }
}
