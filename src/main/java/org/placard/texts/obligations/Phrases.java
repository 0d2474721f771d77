package org.placard.texts.obligations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A lexicon of phrases with what each stands for; the longest that matches wins. */
final class Phrases {

    private final Map<String, List<String[]>> byFirstWord = new HashMap<>();
    private final Map<String, String> meanings = new HashMap<>();

    /** Each entry is "phrase = meaning". */
    Phrases(String... entries) {
        for (String entry : entries) {
            String[] parts = entry.split(" = ");
            String[] words = parts[0].split(" ");
            meanings.put(parts[0], parts[1]);
            byFirstWord
                    .computeIfAbsent(words[0], first -> new java.util.ArrayList<>())
                    .add(words);
        }
        byFirstWord.values().forEach(phrases -> phrases.sort((a, b) -> b.length - a.length));
    }

    /** The phrase at an index, or null. */
    Found at(Tokens tokens, int index) {
        for (String[] phrase : byFirstWord.getOrDefault(tokens.word(index), List.of())) {
            if (tokens.matches(index, phrase)) {
                return new Found(meanings.get(String.join(" ", phrase)), index, index + phrase.length);
            }
        }
        return null;
    }

    /** The first phrase in a range, or null. */
    Found firstIn(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            Found found = at(tokens, i);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    record Found(String meaning, int from, int to) {}
}
