package org.placard.states;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.placard.platform.Csv;

/** The States as they ship with Placard, for where there is no database. Safe for concurrent use. */
public final class ShippedStates {

    private static final String FILE = "/data/states.csv";
    private static final List<String> LANGUAGES = List.of("ar", "zh", "en", "fr", "ru", "es");

    private final Names names = new Names(all());

    /** The ISO 3166-1 alpha-3 code of the State that a printed name means; a name that fits none is never guessed. */
    public Optional<String> iso3Of(String printed) {
        return names.iso3Of(printed);
    }

    static List<State> all() {
        return Csv.rows(FILE).stream().map(ShippedStates::state).toList();
    }

    private static State state(Map<String, String> row) {
        return new State(row.get("iso3"), LANGUAGES.stream().collect(Collectors.toMap(language -> language, row::get)));
    }
}
