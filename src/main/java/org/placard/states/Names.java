package org.placard.states;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the State behind a name as printed. Names that changed are known; names that are misspelt are not believed. */
final class Names {

    /** Names that States had in the Council's documents since 2006, and forms that documents print beside the short one. */
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("Turkey", "TUR"),
            Map.entry("Czech Republic", "CZE"),
            Map.entry("The former Yugoslav Republic of Macedonia", "MKD"),
            Map.entry("Republic of North Macedonia", "MKD"),
            Map.entry("Swaziland", "SWZ"),
            Map.entry("Cape Verde", "CPV"),
            Map.entry("Libyan Arab Jamahiriya", "LBY"),
            Map.entry("Netherlands", "NLD"),
            Map.entry("Kingdom of the Netherlands", "NLD"),
            Map.entry("Bolivia", "BOL"),
            Map.entry("Iran", "IRN"),
            Map.entry("Venezuela", "VEN"),
            Map.entry("Palestine", "PSE"),
            Map.entry("Brunei", "BRN"),
            Map.entry("Russia", "RUS"));

    private static final int ALIKE = 3;
    private static final int SUGGESTIONS = 3;

    private final Map<String, String> byName = new HashMap<>();
    private final List<State> states;

    Names(List<State> states) {
        this.states = states;
        OTHER_NAMES.forEach((name, iso3) -> byName.put(key(name), iso3));
        states.forEach(state -> state.names().values().forEach(name -> byName.put(key(name), state.iso3())));
    }

    NameMatch match(String printed) {
        Optional<String> found = Optional.ofNullable(byName.get(key(printed)));
        return new NameMatch(found, found.isPresent() ? List.of() : alike(printed));
    }

    private List<String> alike(String printed) {
        String wanted = key(printed);
        return states.stream()
                .map(state -> state.name("en"))
                .filter(name -> distance(wanted, key(name)) <= ALIKE || key(name).startsWith(wanted + " "))
                .sorted(Comparator.comparingInt(name -> distance(wanted, key(name))))
                .limit(SUGGESTIONS)
                .toList();
    }

    /** A leading article, accents, case, and the kind of apostrophe and space make no difference. */
    private static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[’‘ʼ`]", "'")
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }

    /** Levenshtein's: how many letters have to be changed, put in or taken out. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
