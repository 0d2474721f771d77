package org.placard.practice.contract;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What schemas promise, one line a field, with tabs between: the schema's path, the field, {@code required} or
 * {@code optional}, what else the schema says of it, and the words that it can have, or a
 * dash. Titles, descriptions and the order of
 * words promise nothing and are left out.
 */
public record Published(List<Promise> promises) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private static final String FREE = "-";
    private static final List<String> SPOKEN = List.of("title", "description", "$schema", "properties", "required");

    /**
     * @param schema {@code draft-tabled.v1.json}; a report's begins with {@code inbox/}
     * @param field empty for what the schema says of the whole
     * @param shape what the schema says of it, as JSON with its keys in order
     * @param words that it can have; empty where it is free
     */
    record Promise(String schema, String field, boolean required, String shape, Set<String> words) {

        String name() {
            return field.isEmpty() ? schema : schema + " " + field;
        }

        JsonNode says() {
            return JSON.readTree(shape);
        }

        private String line() {
            return String.join(
                    "\t",
                    schema,
                    field,
                    required ? "required" : "optional",
                    shape,
                    words.isEmpty() ? FREE : String.join(",", words));
        }

        private static Promise of(String line) {
            String[] parts = line.split("\t", -1);
            Set<String> words = parts[4].equals(FREE) ? Set.of() : new TreeSet<>(Arrays.asList(parts[4].split(",")));
            return new Promise(parts[0], parts[1], parts[2].equals("required"), parts[3], words);
        }
    }

    /** @param schemas texts by path below {@code schemas/} */
    public static Published of(Map<String, String> schemas) {
        return new Published(schemas.entrySet().stream()
                .flatMap(schema -> promises(schema.getKey(), JSON.readTree(schema.getValue())).stream())
                .sorted(Comparator.comparing(Promise::schema).thenComparing(Promise::field))
                .toList());
    }

    public static Published parse(String text) {
        return new Published(text.lines()
                .filter(line -> !line.startsWith("#"))
                .map(Promise::of)
                .toList());
    }

    public String text() {
        return promises.stream().map(Promise::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static Collection<Promise> promises(String path, JsonNode schema) {
        Map<String, Promise> found = new TreeMap<>();
        Set<String> required = words(schema.path("required"));
        found.put("", promise(path, "", true, schema));
        schema.path("properties").properties().forEach(property -> {
            String field = property.getKey();
            found.put(field, promise(path, field, required.contains(field), property.getValue()));
        });
        return found.values();
    }

    private static Promise promise(String path, String field, boolean required, JsonNode said) {
        ObjectNode shape = ((ObjectNode) said.deepCopy()).remove(SPOKEN);
        Set<String> words = words(shape.path("enum"));
        shape.remove("enum");
        return new Promise(
                path, field, required, JSON.writeValueAsString(JSON.treeToValue(shape, Object.class)), words);
    }

    private static Set<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
