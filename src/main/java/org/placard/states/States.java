package org.placard.states;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.function.SingletonSupplier;

/** The States. They change only with a release of Placard: read once, at first use. */
@Repository
public class States {

    private final Supplier<Map<String, State>> states;
    private final Supplier<Names> names;

    States(JdbcClient jdbc) {
        this.states = SingletonSupplier.of(() -> load(jdbc));
        this.names = SingletonSupplier.of(() -> new Names(all()));
    }

    /** All States, in the English alphabetical order. */
    public List<State> all() {
        return List.copyOf(states.get().values());
    }

    public Optional<State> byIso3(String iso3) {
        return Optional.ofNullable(states.get().get(iso3));
    }

    /** The State that a printed name means; a name that fits none is never guessed. */
    public NameMatch named(String printed) {
        return names.get().match(printed);
    }

    /** The code of the State that a printed name means, as {@link #named} finds it. */
    public Optional<String> iso3Of(String printed) {
        return names.get().iso3Of(printed);
    }

    /** The name of a State in a language, in English where there is none; the code itself for an unknown code. */
    public String nameOf(String iso3, Locale locale) {
        return byIso3(iso3).map(state -> state.name(locale.getLanguage())).orElse(iso3);
    }

    /** The names of all States by code, in the English alphabetical order. */
    public Map<String, String> namesIn(Locale locale) {
        Map<String, String> byCode = new LinkedHashMap<>();
        all().forEach(state -> byCode.put(state.iso3(), state.name(locale.getLanguage())));
        return byCode;
    }

    private static Map<String, State> load(JdbcClient jdbc) {
        Map<String, Map<String, String>> found = new HashMap<>();
        jdbc.sql("select iso3, language, name from state_name").query(row -> {
            found.computeIfAbsent(row.getString("iso3"), iso3 -> new HashMap<>())
                    .put(row.getString("language"), row.getString("name"));
        });
        Map<String, State> ordered = new LinkedHashMap<>();
        found.entrySet().stream()
                .map(one -> new State(one.getKey(), Map.copyOf(one.getValue())))
                .sorted((one, other) -> EnglishOrder.INSTANCE.compare(one.name("en"), other.name("en")))
                .forEach(state -> ordered.put(state.iso3(), state));
        return Collections.unmodifiableMap(ordered);
    }
}
