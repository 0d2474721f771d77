package org.placard.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * The command line of {@code extract}.
 *
 * @param fault what is wrong with it, or null
 */
record ExtractArguments(List<String> files, boolean help, String fault) {

    private static final String FORMAT = "--format";
    private static final String JSON = "json";

    static ExtractArguments of(List<String> arguments) {
        List<String> files = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--")) {
                files.addAll(arguments.subList(i + 1, arguments.size()));
                break;
            } else if (argument.equals("--help") || argument.equals("-h")) {
                return new ExtractArguments(List.of(), true, null);
            } else if (argument.equals(FORMAT) || argument.startsWith(FORMAT + "=")) {
                boolean joined = argument.length() > FORMAT.length();
                String format = joined ? argument.substring(FORMAT.length() + 1) : at(arguments, ++i);
                if (!JSON.equals(format)) {
                    return wrong(format == null ? "--format needs a format." : "Unknown format: " + format);
                }
            } else if (argument.startsWith("-") && argument.length() > 1) {
                return wrong("Unknown option: " + argument);
            } else {
                files.add(argument);
            }
        }
        return files.isEmpty() ? wrong("No file is named.") : new ExtractArguments(files, false, null);
    }

    private static String at(List<String> arguments, int index) {
        return index < arguments.size() ? arguments.get(index) : null;
    }

    private static ExtractArguments wrong(String fault) {
        return new ExtractArguments(List.of(), false, fault);
    }
}
