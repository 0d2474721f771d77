package org.placard.platform.reconcile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Makes the comparisons that this node can make, writes down what came of them, and says so in the log. */
@Service
public class Reconciling {

    private static final Logger log = LoggerFactory.getLogger(Reconciling.class);

    private final List<Comparison> comparisons;
    private final Reconciliations reconciliations;
    private final DataSource database;
    private final Clock clock;

    public Reconciling(List<Comparison> comparisons, DataSource database, Clock clock) {
        this.comparisons = comparisons;
        this.reconciliations = new Reconciliations(JdbcClient.create(database));
        this.database = database;
        this.clock = clock;
    }

    List<Comparison> comparisons() {
        return comparisons;
    }

    /**
     * Compares, unless somebody is at it: one node at a time.
     *
     * @return empty if another is at it
     * @throws NotCompared if database or broker cannot be read; that too is written down where it can be
     */
    public Optional<Findings> compare(Comparison comparison, Scope scope, String askedBy) {
        try (Connection held = database.getConnection()) {
            if (!lock("pg_try_advisory_lock", held, comparison)) {
                return Optional.empty();
            }
            try {
                return Optional.of(noted(comparison, scope, askedBy));
            } finally {
                lock("pg_advisory_unlock", held, comparison);
            }
        } catch (SQLException away) {
            throw new NotCompared("The database cannot be read: " + away.getMessage(), away);
        }
    }

    private Findings noted(Comparison comparison, Scope scope, String askedBy) {
        long id = reconciliations.begin(comparison.name(), scope, askedBy, clock.instant());
        try {
            Findings findings = comparison.compare(scope);
            reconciliations.end(id, findings, clock.instant());
            tell(comparison, findings);
            return findings;
        } catch (NotCompared away) {
            reconciliations.fail(id, away.getMessage(), clock.instant());
            throw away;
        }
    }

    private static void tell(Comparison comparison, Findings findings) {
        if (findings.found() == 0) {
            log.info("Reconciliation of {}: no differences, {}", comparison.name(), findings.compared());
            return;
        }
        findings.counts().stream()
                .filter(count -> count.found() > 0)
                .forEach(count -> log.error(
                        "Reconciliation of {}: {} {}, {} repaired: {}",
                        comparison.name(),
                        count.found(),
                        count.kind(),
                        count.repaired(),
                        count.meaning()));
    }

    private static boolean lock(String function, Connection on, Comparison comparison) throws SQLException {
        try (PreparedStatement statement = on.prepareStatement("select " + function + "(hashtextextended(?, 0))")) {
            statement.setString(1, "placard.reconcile." + comparison.name());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
