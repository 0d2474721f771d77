package org.placard.states;

import java.util.Map;

/**
 * A State.
 *
 * @param iso3 ISO 3166-1 alpha-3 code
 * @param names by language: ar, zh, en, fr, ru, es
 */
public record State(String iso3, Map<String, String> names) {

    /** The name in that language, in English where there is none. */
    public String name(String language) {
        return names.getOrDefault(language, names.get("en"));
    }
}
