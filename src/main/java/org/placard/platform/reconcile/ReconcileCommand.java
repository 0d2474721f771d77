package org.placard.platform.reconcile;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.dao.DataAccessException;

/** {@code java -jar placard.jar reconcile}: compares what stands in several places; {@code --help} says how it is used. */
public final class ReconcileCommand {

    static final String USAGE = """
            usage: java -jar placard.jar reconcile [--repair] [--file FILE]

            Compares the journal with the outbox and Kafka, and Kafka with the notifiers' ledger, and lists every difference.
            Uses the database and the broker that SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME,
            SPRING_DATASOURCE_PASSWORD and SPRING_KAFKA_BOOTSTRAP_SERVERS name. Placard may run meanwhile.

              --repair     makes good what can be made good; a running Placard then does the rest
              --file FILE  looks at this file only
              --help       prints this

            exit status: 0 no differences, or all repaired; 1 differences are left; 2 wrong usage; 3 it could not be
            compared, because the database or the broker is away
            """;

    private static final int NONE = 0;
    private static final int LEFT = 1;
    private static final int WRONG_USAGE = 2;
    private static final int NOT_COMPARED = 3;

    private final Surroundings surroundings;
    private final List<Function<Surroundings, Comparison>> comparisons;
    private final PrintStream out;
    private final PrintStream err;

    public ReconcileCommand(
            Map<String, String> environment,
            PrintStream out,
            PrintStream err,
            List<Function<Surroundings, Comparison>> comparisons) {
        this.surroundings = new Surroundings(environment);
        this.comparisons = comparisons;
        this.out = out;
        this.err = err;
    }

    /** What it has to say is its table: the clients' own words go nowhere. */
    public static ReconcileCommand onStandardOutput(
            Map<String, String> environment, List<Function<Surroundings, Comparison>> comparisons) {
        LoggingSystem.get(ReconcileCommand.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
        return new ReconcileCommand(environment, System.out, System.err, comparisons);
    }

    /** @return exit status, as the usage says */
    public int run(String... arguments) {
        if (Arrays.asList(arguments).contains("--help")) {
            out.print(USAGE);
            return NONE;
        }
        Optional<Scope> scope = scope(Arrays.asList(arguments).iterator());
        if (scope.isEmpty()) {
            err.print(USAGE);
            return WRONG_USAGE;
        }
        try {
            return compare(scope.get());
        } catch (NotCompared | DataAccessException away) {
            err.println(away.getMessage());
            err.println("Nothing is known about differences. Is Placard's database there, and its broker? Set"
                    + " SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME, SPRING_DATASOURCE_PASSWORD and"
                    + " SPRING_KAFKA_BOOTSTRAP_SERVERS.");
            return NOT_COMPARED;
        }
    }

    private int compare(Scope scope) {
        List<Comparison> all =
                comparisons.stream().map(made -> made.apply(surroundings)).toList();
        Reconciling reconciling = new Reconciling(all, surroundings.database(), Clock.systemUTC());
        long found = 0;
        long left = 0;
        for (Comparison comparison : all) {
            Optional<Findings> findings = reconciling.compare(comparison, scope, "command line");
            if (findings.isEmpty()) {
                err.println("Another reconciliation is at it: " + comparison.title());
                return NOT_COMPARED;
            }
            new Report(out).print(comparison, findings.get());
            found += findings.get().found();
            left += findings.get().left();
        }
        out.printf("%d differences, %d repaired, %d left%n", found, found - left, left);
        return left == 0 ? NONE : LEFT;
    }

    private static Optional<Scope> scope(Iterator<String> arguments) {
        FileId file = null;
        boolean repair = false;
        while (arguments.hasNext()) {
            String argument = arguments.next();
            if (argument.equals("--repair")) {
                repair = true;
            } else if (argument.equals("--file") && arguments.hasNext()) {
                file = file(arguments.next());
                if (file == null) {
                    return Optional.empty();
                }
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new Scope(file, repair));
    }

    private static FileId file(String name) {
        try {
            return new FileId(name);
        } catch (Refusal noName) {
            return null;
        }
    }
}
