package org.placard.texts;

import java.util.List;

/** A remark on a source, with the arguments of its sentence and its place. */
public record Warning(WarningCode code, List<String> arguments, Place place) {

    public Warning {
        arguments = arguments == null ? List.of() : List.copyOf(arguments);
    }

    public static Warning of(WarningCode code, Place place, Object... arguments) {
        return new Warning(
                code, java.util.Arrays.stream(arguments).map(String::valueOf).toList(), place);
    }
}
