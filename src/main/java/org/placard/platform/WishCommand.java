package org.placard.platform;

import java.io.PrintStream;
import java.util.Map;
import java.util.Set;
import org.placard.platform.reconcile.Surroundings;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A command of the jar that notes a wish in the database which the environment names; running nodes carry it out.
 *
 * @param usage printed for {@code --help}, and after what is wrong with the arguments
 * @param options that it knows, {@code --file}
 */
public record WishCommand(String usage, Set<String> options, Wish wish) {

    private static final int NOTED = 0;
    private static final int WRONG = 2;

    /** Notes it and prints what was noted. */
    public interface Wish {

        /** @throws IllegalArgumentException if an option makes no sense; its message is a sentence for whoever typed it */
        void note(Map<String, String> options, JdbcClient database);
    }

    /** @return exit status: 0 noted, 2 wrong usage, or the database cannot be reached */
    public int run(Map<String, String> environment, PrintStream out, PrintStream err, String... arguments) {
        if (Options.askForHelp(arguments)) {
            out.print(usage);
            return NOTED;
        }
        try {
            wish.note(Options.of(options, arguments), JdbcClient.create(new Surroundings(environment).database()));
            return NOTED;
        } catch (IllegalArgumentException wrong) {
            return refused(err, wrong.getMessage() + "\n\n" + usage);
        } catch (DataAccessException away) {
            return refused(
                    err,
                    "The database cannot be used: "
                            + away.getMostSpecificCause().getMessage()
                            + "\nSet SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.");
        }
    }

    private static int refused(PrintStream err, String words) {
        err.println(words);
        return WRONG;
    }
}
