package org.placard.journal;

import java.io.PrintStream;
import java.util.Map;
import org.placard.platform.Refusal;
import org.placard.platform.reconcile.Surroundings;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** {@code java -jar placard.jar replay}: has events sent again; {@code --help} says how it is used. */
public final class ReplayCommand {

    private static final int ALL_POSTED = 0;
    private static final int SOME_UNREADABLE = 1;
    private static final int USAGE = 2;

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;

    public ReplayCommand(Map<String, String> environment, PrintStream out, PrintStream err) {
        this.environment = environment;
        this.out = out;
        this.err = err;
    }

    /** @return exit status: 0 all in the outbox, 1 some could not be, 2 wrong usage or no database */
    public int run(String... arguments) {
        ReplayArguments wanted = ReplayArguments.of(arguments);
        if (wanted.help()) {
            out.print(ReplayArguments.USAGE);
            return ALL_POSTED;
        }
        if (wanted.fault() != null) {
            return refused(wanted.fault() + "\n\n" + ReplayArguments.USAGE);
        }
        try {
            return replay(wanted.wish());
        } catch (Refusal unknown) {
            return refused("There is no journal of this file: " + unknown.arguments()[0]);
        } catch (DataAccessException | TransactionException away) {
            return refused("The database cannot be used: "
                    + away.getMostSpecificCause().getMessage()
                    + "\nSet SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.");
        }
    }

    private int replay(ReplayWish wish) {
        Replaying replaying = new Replaying(new Surroundings(environment).database());
        Replay done = replaying.carryOut(replaying.ask(wish, "command line"), wish);
        out.printf("replay %s: %d events of %d files are in the outbox%n", done.id(), done.events(), done.files());
        if (done.fault() == null) {
            return ALL_POSTED;
        }
        err.println(done.fault());
        return SOME_UNREADABLE;
    }

    private int refused(String words) {
        err.println(words);
        return USAGE;
    }
}
