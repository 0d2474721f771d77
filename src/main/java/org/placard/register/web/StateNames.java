package org.placard.register.web;

import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** {@code #states} on a page: names of States in the page's language. */
public final class StateNames {

    private final UnaryOperator<String> names;
    private final Supplier<Map<String, String>> all;

    StateNames(UnaryOperator<String> names, Supplier<Map<String, String>> all) {
        this.names = names;
        this.all = all;
    }

    /** All names by code, in the English alphabetical order. */
    public Map<String, String> all() {
        return all.get();
    }

    /** @param iso3 ISO 3166-1 alpha-3 code */
    public String name(String iso3) {
        return names.apply(iso3);
    }
}
