package org.placard.journal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The command line of {@code replay}.
 *
 * @param wish null where the fault is not
 * @param fault what is wrong with it, or null
 */
record ReplayArguments(ReplayWish wish, boolean help, String fault) {

    static final String USAGE = """
            usage: java -jar placard.jar replay (--file FILE | --all) [--from-sequence NUMBER | --since TIME]

            Sends events again, from the journal, under the same ids and sequence numbers and marked with the CloudEvents
            extension "replay"; subscribers drop those that they have. The journal is only read. The events are put into the
            outbox of the database that SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD
            name; a running Placard takes them from there.

              --file FILE             the events of this file
              --all                   the events of every file
              --from-sequence NUMBER  from this number on, within each file
              --since TIME            what happened at this moment or later: 2020-03-12T09:00:00Z
              --help                  prints this

            exit status: 0 all were put into the outbox; 1 some could not be, each file is named on standard error;
            2 wrong usage, or the database cannot be reached
            """;

    private static final String FILE = "--file";
    private static final String ALL = "--all";
    private static final String SEQUENCE = "--from-sequence";
    private static final String SINCE = "--since";
    private static final Set<String> WITH_VALUE = Set.of(FILE, SEQUENCE, SINCE);

    static ReplayArguments of(String... arguments) {
        List<String> all = Arrays.asList(arguments);
        if (all.contains("--help") || all.contains("-h")) {
            return new ReplayArguments(null, true, null);
        }
        try {
            return new ReplayArguments(wish(options(all.iterator())), false, null);
        } catch (IllegalArgumentException wrong) {
            return new ReplayArguments(null, false, wrong.getMessage());
        }
    }

    private static Map<String, String> options(Iterator<String> arguments) {
        Map<String, String> options = new HashMap<>();
        while (arguments.hasNext()) {
            String argument = arguments.next();
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            require(WITH_VALUE.contains(name) || argument.equals(ALL), "Unknown argument: " + argument);
            require(!options.containsKey(name), name + " is given twice.");
            options.put(name, name.equals(ALL) ? "" : equals < 0 ? next(arguments) : argument.substring(equals + 1));
            require(name.equals(ALL) || !options.get(name).isBlank(), name + " needs a value.");
        }
        return options;
    }

    private static String next(Iterator<String> arguments) {
        String value = arguments.hasNext() ? arguments.next() : "";
        return value.startsWith("--") ? "" : value;
    }

    private static ReplayWish wish(Map<String, String> options) {
        String file = options.get(FILE);
        require(file != null || options.containsKey(ALL), "Name a file (--file FILE) or say --all.");
        require(file == null || !options.containsKey(ALL), "Either --file or --all, not both.");
        require(
                !options.containsKey(SEQUENCE) || !options.containsKey(SINCE),
                "Either --from-sequence or --since, not both.");
        require(file == null || file.matches("[A-Za-z0-9-]{1,64}"), "No file has this name: " + file);
        return ReplayWish.of(file, file == null, sequence(options.get(SEQUENCE)), since(options.get(SINCE)));
    }

    private static Long sequence(String number) {
        if (number == null) {
            return null;
        }
        require(number.matches("[1-9][0-9]{0,17}"), "--from-sequence is a number from 1 on, not " + number);
        return Long.valueOf(number);
    }

    private static Instant since(String time) {
        try {
            return time == null ? null : OffsetDateTime.parse(time).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("--since is a moment like 2020-03-12T09:00:00Z, not " + time, e);
        }
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
