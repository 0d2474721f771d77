package org.placard.notify;

import java.io.PrintStream;
import java.util.Map;
import java.util.Set;
import org.placard.notify.ledger.Redriving;
import org.placard.platform.WishCommand;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * {@code java -jar placard.jar redrive}: drives again what the notifiers set aside; {@code --help} says how it is used.
 * The running notifiers then deliver it.
 */
public final class RedriveCommand {

    static final String USAGE = """
            usage: java -jar placard.jar redrive [--channel CHANNEL] [--file FILE] [--event EVENT]

            Has the notifiers try again what they set aside or could not deliver yet: messages to recipients that were refused,
            and records of the topic that could not be read. The page /deliveries lists them with the reason of each. The wish
            is noted in the database that SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD
            name; running notifiers carry it out within seconds, in the order of each recipient and file. Whoever is known to
            have got a message does not get it again. Reports of other systems that were set aside are taken again by
            "redrive-inbox".

              --channel CHANNEL  what this channel was to deliver: email, webhook, calendar
              --file FILE        the events of this file
              --event EVENT      the event of this id
              --help             prints this

            Without an option: everything. With several: what fits all.

            exit status: 0 noted, also where there was nothing to try again; 2 wrong usage, or the database cannot be reached
            """;

    private static final String CHANNEL = "--channel";
    private static final String FILE = "--file";
    private static final String EVENT = "--event";

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;

    public RedriveCommand(Map<String, String> environment, PrintStream out, PrintStream err) {
        this.environment = environment;
        this.out = out;
        this.err = err;
    }

    /** @return exit status, as the usage says */
    public int run(String... arguments) {
        return new WishCommand(USAGE, Set.of(CHANNEL, FILE, EVENT), this::redrive)
                .run(environment, out, err, arguments);
    }

    private void redrive(Map<String, String> options, JdbcClient database) {
        Redriving.Driven driven = new Redriving(database)
                .redrive(new Redriving.Wish(options.get(CHANNEL), options.get(FILE), options.get(EVENT)));
        out.printf("Messages to recipients that are tried again: %d%n", driven.deliveries());
        out.printf("Records of the topic that are read again:    %d%n", driven.records());
        if (driven.deliveries() + driven.records() > 0) {
            out.println("Running notifiers carry it out; /deliveries shows what is set aside again.");
        }
    }
}
