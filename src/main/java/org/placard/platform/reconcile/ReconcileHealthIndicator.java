package org.placard.platform.reconcile;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** What the last reconciliations found, as details. Up whatever was found: a difference is no
 * reason to take a node out of service. */
@Component
class ReconcileHealthIndicator extends AbstractHealthIndicator {

    private final LastReconciliations last;

    ReconcileHealthIndicator(LastReconciliations last) {
        this.last = last;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up();
        last.all().forEach(one -> health.withDetail(one.comparison(), details(one)));
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
