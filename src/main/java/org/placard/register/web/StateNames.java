package org.placard.register.web;

import java.util.function.UnaryOperator;

/** {@code #states} on a page: names of States in the page's language. */
public final class StateNames {

    private final UnaryOperator<String> names;

    StateNames(UnaryOperator<String> names) {
        this.names = names;
    }

    /** @param iso3 ISO 3166-1 alpha-3 code */
    public String name(String iso3) {
        return names.apply(iso3);
    }
}
