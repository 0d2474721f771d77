package org.placard.platform.reconcile;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code placard.reconcile.differences}: what the last reconciliation of all files left, by kind. */
@Component
class ReconcileMeters {

    ReconcileMeters(MeterRegistry registry, List<Comparison> comparisons, LastReconciliations last) {
        comparisons.forEach(
                comparison -> comparison.kinds().forEach(kind -> watch(registry, last, comparison.name(), kind.id())));
    }

    private static void watch(MeterRegistry registry, LastReconciliations last, String comparison, String kind) {
        Gauge.builder("placard.reconcile.differences", last, known -> known.left(comparison, kind))
                .description("Differences that the last reconciliation left")
                .tag("comparison", comparison)
                .tag("kind", kind)
                .register(registry);
    }
}
