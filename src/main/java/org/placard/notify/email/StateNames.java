package org.placard.notify.email;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.placard.platform.Csv;
import org.springframework.stereotype.Component;

/** The names of the States as readers know them, from the data that ship with Placard: no other module is asked. */
@Component
class StateNames {

    private final Map<String, Map<String, String>> byCode = Csv.rows("/data/states.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("iso3"), Function.identity()));

    /** The code itself where it is no State's. */
    String of(String code, Locale language) {
        return byCode.getOrDefault(code, Map.of()).getOrDefault(language.getLanguage(), code);
    }
}
