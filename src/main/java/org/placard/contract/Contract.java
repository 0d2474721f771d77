package org.placard.contract;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the contract says, read from its document and schemas. */
@Component
public class Contract {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String HERE = "./";

    private final ContractFiles files;
    private final JsonNode document;
    private final Map<String, Message> messages = new LinkedHashMap<>();

    public Contract(ContractFiles files) {
        this.files = files;
        this.document = new YAMLMapper().readTree(files.get(ContractFiles.DOCUMENT));
        Fields fields = new Fields(files);
        stated().forEach(stated -> {
            Message message = message(stated, fields);
            messages.put(message.name(), message);
        });
    }

    /** All messages in the order of the document: the events, what Placard takes, what it tells by HTTP. */
    public Collection<Message> messages() {
        return messages.values();
    }

    /** @param name {@code draft-tabled}, {@code inbox/report-issued}, {@code webhook/event} */
    public Optional<Message> message(String name) {
        return Optional.ofNullable(messages.get(name));
    }

    /** The messages as the document groups them. */
    public List<Subject> subjects() {
        return StreamSupport.stream(document.at("/info/tags").spliterator(), false)
                .map(tag -> subject(
                        tag.path("name").stringValue(), tag.path("description").stringValue()))
                .toList();
    }

    private Subject subject(String name, String description) {
        List<Message> told = StreamSupport.stream(stated().spliterator(), false)
                .filter(stated -> stated.at("/tags/0/name").asString("").equals(name))
                .map(stated -> messages.get(nameOf(stated)))
                .toList();
        return new Subject(name, description, told);
    }

    private Message message(JsonNode stated, Fields fields) {
        String schema = file(stated.path("payload"));
        return new Message(
                stated.path("name").stringValue(),
                stated.path("title").stringValue(),
                schema.substring(schema.indexOf('/') + 1),
                stated.path("summary").stringValue(),
                JSON.readTree(files.get(schema)).path("$id").stringValue(),
                headers(stated, fields),
                fields.of(schema),
                files.get(file(stated.at("/examples/0/payload"))));
    }

    // Those that it has in common with others stand in its traits.
    private List<Field> headers(JsonNode stated, Fields fields) {
        ObjectNode all = JSON.createObjectNode();
        ObjectNode properties = all.putObject("properties");
        ArrayNode required = all.putArray("required");
        Stream<JsonNode> traits = stated.path("traits")
                .valueStream()
                .map(trait -> document.at(trait.path("$ref").stringValue().substring(1)));
        Stream.concat(traits, Stream.of(stated))
                .map(part -> part.path("headers"))
                .forEach(headers -> {
                    headers.path("properties")
                            .properties()
                            .forEach(one -> properties.set(one.getKey(), one.getValue()));
                    headers.path("required").forEach(required::add);
                });
        return fields.of(ContractFiles.DOCUMENT, all);
    }

    private static String nameOf(JsonNode stated) {
        String schema = file(stated.path("payload"));
        return schema.substring(schema.indexOf('/') + 1, schema.indexOf('.'));
    }

    private JsonNode stated() {
        return document.at("/components/messages");
    }

    private static String file(JsonNode reference) {
        return reference.path("$ref").stringValue().substring(HERE.length());
    }
}
