package org.placard.platform.reconcile;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** What the last reconciliations found, as details. Always up: a difference is no reason to take a node out of service. */
@Component
class ReconcileHealthIndicator implements HealthIndicator {

    private final LastReconciliations last;

    ReconcileHealthIndicator(LastReconciliations last) {
        this.last = last;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        try {
            last.all().forEach(one -> health.withDetail(one.comparison(), details(one)));
            return health.build();
        } catch (DataAccessException away) {
            return Health.down(away).build();
        }
    }

    private static Map<String, Object> details(Reconciliation one) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("at", one.startedAt().toString());
        details.put("differences", one.left());
        one.counts().stream()
                .filter(count -> count.left() > 0)
                .forEach(count -> details.put(count.kind(), count.left()));
        return details;
    }
}
