package org.placard.notify;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.placard.platform.Csv;
import org.springframework.stereotype.Component;

/** The names of the States as readers know them, from the data that ship with Placard: no other module is asked. */
@Component
public class StateNames {

    private final Map<String, Map<String, String>> byCode = Csv.rows("/data/states.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("iso3"), Function.identity()));

    /** The code itself where it is no State's. */
    public String of(String code, Locale language) {
        return byCode.getOrDefault(code, Map.of()).getOrDefault(language.getLanguage(), code);
    }

    /** @param code ISO 3166-1 alpha-3 */
    public boolean isKnown(String code) {
        return byCode.containsKey(code);
    }

    /** Code to name, by name. */
    public Map<String, String> all(Locale language) {
        Map<String, String> names = new LinkedHashMap<>();
        byCode.keySet().stream()
                .sorted(Comparator.comparing((String code) -> of(code, language)))
                .forEach(code -> names.put(code, of(code, language)));
        return names;
    }
}
