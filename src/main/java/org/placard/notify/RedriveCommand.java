package org.placard.notify;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.placard.notify.ledger.Redriving;
import org.placard.platform.reconcile.Surroundings;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * {@code java -jar placard.jar redrive [--channel C] [--file F] [--event E]}: drives again what the notifiers set aside,
 * in the database that {@code SPRING_DATASOURCE_URL}, {@code _USERNAME} and {@code _PASSWORD} name. The running
 * notifiers then deliver it.
 */
public final class RedriveCommand {

    private static final int ASKED = 0;
    private static final int USAGE = 2;
    private static final List<String> OPTIONS = List.of("--channel", "--file", "--event");

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;

    public RedriveCommand(Map<String, String> environment, PrintStream out, PrintStream err) {
        this.environment = environment;
        this.out = out;
        this.err = err;
    }

    /** @return exit status: 0 asked for, 2 wrong usage or no database */
    public int run(String... arguments) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!OPTIONS.contains(arguments[i]) || i + 1 == arguments.length) {
                err.println("Usage: redrive [--channel CHANNEL] [--file FILE] [--event EVENT]");
                return USAGE;
            }
            options.put(arguments[i], arguments[i + 1]);
        }
        return redrive(new Redriving.Wish(options.get("--channel"), options.get("--file"), options.get("--event")));
    }

    private int redrive(Redriving.Wish wish) {
        try {
            Redriving.Driven driven =
                    new Redriving(JdbcClient.create(new Surroundings(environment).database())).redrive(wish);
            out.printf("%d deliveries and %d records are driven again%n", driven.deliveries(), driven.records());
            return ASKED;
        } catch (DataAccessException away) {
            err.println("The database cannot be read: "
                    + away.getMostSpecificCause().getMessage()
                    + "\nSet SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.");
            return USAGE;
        }
    }
}
