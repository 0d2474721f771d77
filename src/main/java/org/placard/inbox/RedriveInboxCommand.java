package org.placard.inbox;

import java.io.PrintStream;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.placard.platform.WishCommand;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * {@code java -jar placard.jar redrive-inbox}: wants reports of other systems that were set aside to be taken again;
 * {@code --help} says how it is used. Notes the wish only: an engine node has the modules that take reports.
 */
public final class RedriveInboxCommand {

    static final String USAGE = """
            usage: java -jar placard.jar redrive-inbox [--number NUMBER] [--source SOURCE] [--type TYPE]

            Has reports of other systems that were set aside taken again: when what stood in their way is gone, or a fault is
            mended. The page /inbox lists them with the reason of each. The wish is noted in the database that
            SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD name, and every report that it is
            about is printed; a running engine node takes them within seconds. What takes effect is gone from the list; what
            is refused again stays there, with the reason as it is then. No report takes effect twice. What the notifiers set
            aside, "redrive" tries again.

              --number NUMBER  the report of this number, as the list has it
              --source SOURCE  the reports of this system: /documents-service
              --type TYPE      the reports of this type: org.placard.inbox.report-issued.v1
              --help           prints this

            Without an option: all of them. With several: those that fit all.

            exit status: 0 noted, also where no such report is set aside; 2 wrong usage, or the database cannot be reached
            """;

    private static final String NUMBER = "--number";
    private static final String SOURCE = "--source";
    private static final String TYPE = "--type";

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;

    public RedriveInboxCommand(Map<String, String> environment, PrintStream out, PrintStream err) {
        this.environment = environment;
        this.out = out;
        this.err = err;
    }

    /** @return exit status, as the usage says */
    public int run(String... arguments) {
        return new WishCommand(USAGE, Set.of(NUMBER, SOURCE, TYPE), this::ask).run(environment, out, err, arguments);
    }

    private static Wishes.Wish wish(Map<String, String> options) {
        String number = options.get(NUMBER);
        if (number != null && !number.matches("[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException(NUMBER + " is a number from 1 on, not " + number);
        }
        return new Wishes.Wish(number == null ? null : Long.valueOf(number), options.get(SOURCE), options.get(TYPE));
    }

    private void ask(Map<String, String> options, JdbcClient database) {
        List<Wishes.Wanted> wanted = new Wishes(database).ask(wish(options));
        wanted.forEach(this::print);
        out.println(
                switch (wanted.size()) {
                    case 0 -> "No such report is set aside: nothing is to be done.";
                    case 1 ->
                        "1 report is to be taken again. A running engine does it; /inbox shows it if it is refused.";
                    default ->
                        wanted.size()
                                + " reports are to be taken again. A running engine does it; /inbox shows what is refused.";
                });
    }

    private void print(Wishes.Wanted one) {
        out.printf(
                "%d  %s from %s, set aside %s%n    %s%n",
                one.number(),
                orUnnamed(one.type()),
                orUnnamed(one.source()),
                one.at().truncatedTo(ChronoUnit.SECONDS),
                one.reason());
    }

    private static String orUnnamed(String text) {
        return text.isEmpty() ? "(unnamed)" : text;
    }
}
