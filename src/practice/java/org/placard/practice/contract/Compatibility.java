package org.placard.practice.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.placard.practice.contract.Published.Promise;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Says what would break. Events stay on the topic for ever, so a schema has to fit the old ones too: nothing that was
 * promised of a field may change, neither way, and a field that is added is not required. Words may be added. What Placard takes
 * may ask for less, never for more.
 */
public final class Compatibility {

    private static final String TAKEN = "inbox/";

    private Compatibility() {}

    /** One sentence for each break; empty where everything that was published still holds. */
    public static List<String> breaks(Published before, Published now) {
        Map<String, Promise> promised = byName(before);
        Map<String, Promise> kept = byName(now);
        List<String> breaks = new ArrayList<>();
        promised.forEach((name, promise) -> breaks.addAll(broken(name, promise, kept.get(name))));
        Set<String> schemas = before.promises().stream().map(Promise::schema).collect(Collectors.toSet());
        kept.values().stream()
                .filter(added -> !promised.containsKey(added.name()) && schemas.contains(added.schema()))
                .filter(Promise::required)
                .forEach(added -> breaks.add(added.name() + " was added as required"));
        return breaks;
    }

    private static List<String> broken(String name, Promise before, Promise now) {
        if (now == null) {
            return List.of(name + " was removed");
        }
        boolean taken = before.schema().startsWith(TAKEN);
        List<String> breaks = new ArrayList<>();
        if (before.required() != now.required() && !(taken && before.required())) {
            breaks.add(name + (now.required() ? " became required" : " is no longer required"));
        }
        if (!before.says().equals(now.says()) && !(taken && onlyNullWasAdded(before.says(), now.says()))) {
            breaks.add("%s changed from %s to %s".formatted(name, before.shape(), now.shape()));
        }
        if (!fits(before.words(), now.words())) {
            breaks.add("%s had the words %s, now %s".formatted(name, before.words(), now.words()));
        }
        return breaks;
    }

    // Free text that is narrowed to words is as much a break as a word that is taken away.
    private static boolean fits(Set<String> before, Set<String> now) {
        return before.isEmpty() == now.isEmpty() && now.containsAll(before);
    }

    private static boolean onlyNullWasAdded(JsonNode before, JsonNode now) {
        if (!before.path("type").isString()) {
            return false;
        }
        ObjectNode wider = (ObjectNode) before.deepCopy();
        ArrayNode types = wider.putArray("type");
        types.add(before.path("type").stringValue()).add("null");
        return wider.equals(now);
    }

    private static Map<String, Promise> byName(Published published) {
        return published.promises().stream()
                .collect(Collectors.toMap(Promise::name, one -> one, (one, other) -> one, TreeMap::new));
    }
}
