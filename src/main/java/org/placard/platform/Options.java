package org.placard.platform;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** The options of a command line, each with a value: {@code --file F} or {@code --file=F}. */
public final class Options {

    private Options() {}

    /** Whether somebody only wants to know how the command is used. */
    public static boolean askForHelp(String... arguments) {
        return Arrays.asList(arguments).contains("--help")
                || Arrays.asList(arguments).contains("-h");
    }

    /**
     * @param known the options that there are, {@code --file}
     * @throws IllegalArgumentException if the line has anything else, says something twice or lacks a value; its message is
     *     a sentence for whoever typed it
     */
    public static Map<String, String> of(Set<String> known, String... arguments) {
        Map<String, String> options = new HashMap<>();
        Iterator<String> rest = Arrays.asList(arguments).iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            require(known.contains(name), "Unknown argument: " + argument);
            String value = equals < 0 ? next(rest) : argument.substring(equals + 1);
            require(!value.isBlank(), name + " needs a value.");
            require(options.put(name, value) == null, name + " is given twice.");
        }
        return options;
    }

    private static String next(Iterator<String> rest) {
        String value = rest.hasNext() ? rest.next() : "";
        return value.startsWith("--") ? "" : value;
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
