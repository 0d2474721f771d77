package org.placard.platform.reconcile;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Takes wishes for reconciliations in and fulfils them one after the other, while whoever asked goes on. */
@Component
public class ReconciliationDesk {

    private static final Logger log = LoggerFactory.getLogger(ReconciliationDesk.class);

    private final Reconciling reconciling;
    private final ExecutorService clerk = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "placard-reconcile-desk");
        thread.setDaemon(true);
        return thread;
    });

    ReconciliationDesk(Reconciling reconciling) {
        this.reconciling = reconciling;
    }

    public void ask(Scope scope, String askedBy) {
        reconciling.comparisons().forEach(comparison -> clerk.execute(() -> compare(comparison, scope, askedBy)));
    }

    private void compare(Comparison comparison, Scope scope, String askedBy) {
        try {
            if (reconciling.compare(comparison, scope, askedBy).isEmpty()) {
                log.info("Reconciliation of {} is under way already", comparison.name());
            }
        } catch (DataAccessException | NotCompared away) {
            log.warn("{} was not reconciled: {}", comparison.name(), away.getMessage());
        }
    }

    @PreDestroy
    void stop() {
        clerk.shutdownNow();
    }
}
