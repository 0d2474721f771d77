package org.placard.contract;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the fields of a schema, those of its parts included. */
final class Fields {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String REF = "$ref";

    private final ContractFiles files;

    Fields(ContractFiles files) {
        this.files = files;
    }

    /** @param path of the schema's file */
    List<Field> of(String path) {
        return of(path, JSON.readTree(files.get(path)));
    }

    /** @param path of the file that the schema stands in */
    List<Field> of(String path, JsonNode schema) {
        Set<String> required = values(schema.path("required")).collect(Collectors.toSet());
        List<Field> fields = new ArrayList<>();
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            fields.add(field(path, property.getKey(), property.getValue(), required.contains(property.getKey())));
        }
        return fields;
    }

    private Field field(String path, String name, JsonNode declared, boolean required) {
        JsonNode value =
                declared.path("anyOf").isArray() ? declared.path("anyOf").get(0) : declared;
        Set<String> types = values(declared.path("type")).collect(Collectors.toCollection(LinkedHashSet::new));
        boolean nullable = types.remove("null") || declared != value;
        JsonNode part = value.path(REF).isString() ? value : value.path("items");
        String ref = part.path(REF).asString("");
        return new Field(
                name,
                declared.path("description").asString(""),
                ref.isEmpty() || types.contains("array") ? type(types, declared) : "object",
                declared.path("format").asString(null),
                required,
                nullable,
                Stream.concat(values(declared.path("enum")), values(declared.path("const")))
                        .toList(),
                ref.isEmpty() ? List.of() : of(URI.create(path).resolve(ref).getPath()));
    }

    private static String type(Set<String> types, JsonNode declared) {
        return types.isEmpty() && declared.path("const").isString() ? "string" : String.join(", ", types);
    }

    private static Stream<String> values(JsonNode node) {
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false)
                        .filter(JsonNode::isString)
                        .map(JsonNode::stringValue)
                : node.isString() ? Stream.of(node.stringValue()) : Stream.empty();
    }
}
