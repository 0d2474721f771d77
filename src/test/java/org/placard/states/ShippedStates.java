package org.placard.states;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placard.platform.Csv;

/** The States that ship with Placard, without a database. */
final class ShippedStates {

    private static final List<String> LANGUAGES = List.of("ar", "zh", "en", "fr", "ru", "es");

    private ShippedStates() {}

    static List<State> all() {
        return Csv.rows("/data/states.csv").stream().map(ShippedStates::state).toList();
    }

    private static State state(Map<String, String> row) {
        return new State(row.get("iso3"), LANGUAGES.stream().collect(Collectors.toMap(language -> language, row::get)));
    }

    /** The sponsors of the sample draft, as its masthead prints them. */
    static Stream<String> sponsorsOfTheSample() {
        return Stream.of(
                "Belarus",
                "Burundi",
                "Cambodia",
                "China",
                "Cuba",
                "Democratic People's Republic of Korea",
                "Iran (Islamic Republic of)",
                "Malaysia",
                "Mozambique",
                "Myanmar",
                "Pakistan",
                "Russian Federation",
                "Somalia",
                "Syrian Arab Republic",
                "Thailand",
                "Venezuela (Bolivarian Republic of)",
                "Yemen");
    }
}
