package org.placard.states;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the State behind a name as printed. Names that changed are known; names that are misspelt are not believed. */
final class Names {

    private static final int SUGGESTIONS = 3;

    /** One letter in five may be wrong in a name that is suggested, one at least. */
    private static final int LETTERS_PER_SLIP = 5;

    private final Map<String, State> byName = new HashMap<>();
    private final Map<String, State> inEnglish = new HashMap<>();
    private final Set<String> groups;

    Names(List<State> states) {
        Map<String, State> byIso3 = states.stream().collect(Collectors.toMap(State::iso3, state -> state));
        states.forEach(state -> inEnglish.put(key(state.name("en")), state));
        OtherNames.OF_STATES.forEach((name, iso3) -> inEnglish.put(key(name), known(byIso3, iso3)));
        states.forEach(state -> state.names().values().forEach(name -> byName.put(key(name), state)));
        byName.putAll(inEnglish);
        groups = OtherNames.OF_GROUPS.stream().map(Names::key).collect(Collectors.toSet());
    }

    NameMatch match(String printed) {
        String wanted = key(printed);
        Optional<String> found = iso3Of(printed);
        boolean group = groups.contains(wanted);
        return new NameMatch(found, group, found.isPresent() || group ? List.of() : alike(wanted));
    }

    Optional<String> iso3Of(String printed) {
        return Optional.ofNullable(byName.get(key(printed))).map(State::iso3);
    }

    private List<String> alike(String wanted) {
        return inEnglish.entrySet().stream()
                .filter(name -> isAlike(wanted, name.getKey()))
                .sorted(Comparator.comparingInt((Map.Entry<String, State> name) -> distance(wanted, name.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .map(name -> name.getValue().name("en"))
                .distinct()
                .limit(SUGGESTIONS)
                .toList();
    }

    private static boolean isAlike(String wanted, String name) {
        int slips = Math.max(1, wanted.length() / LETTERS_PER_SLIP);
        return distance(wanted, name) <= slips || holds(name, wanted) || holds(wanted, name);
    }

    // As whole words: "Korea" is in both Koreas, "Oman" is not in "Romania".
    private static boolean holds(String longer, String words) {
        return !words.isEmpty() && (" " + longer.replaceAll("[()]", "") + " ").contains(" " + words + " ");
    }

    // A name that leads nowhere would make its State unknown without a word.
    private static State known(Map<String, State> byIso3, String iso3) {
        return Optional.ofNullable(byIso3.get(iso3)).orElseThrow(() -> new IllegalStateException("No State " + iso3));
    }

    /** An article, accents, case, a mark at the end, and the kind of apostrophe and space make no difference. */
    private static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[’‘ʼ`]", "'")
                .replaceAll("[\\s\\u00a0]+", " ")
                .replaceAll("(?<![ *])[ *]++$", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        return plain.replaceFirst("^the ", "").replaceFirst(" \\(the\\)$", "");
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
