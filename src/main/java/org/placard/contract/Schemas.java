package org.placard.contract;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks data against the published schemas. Nothing is fetched: all of them are here. */
@Component
public class Schemas {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, Schema> byType = new HashMap<>();

    public Schemas(Contract contract, ContractFiles files) {
        Map<String, String> byId = new HashMap<>();
        files.schemas()
                .values()
                .forEach(schema -> byId.put(JSON.readTree(schema).path("$id").stringValue(), schema));
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                all -> all.schemas(byId)
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
        contract.messages()
                .forEach(message ->
                        byType.put(message.type(), registry.getSchema(SchemaLocation.of(message.schemaId()))));
    }

    /** Whether the contract has this type, {@code org.placard.draft-tabled.v1}. */
    public boolean know(String type) {
        return byType.containsKey(type);
    }

    /** What is wrong with data of a known type, one sentence each; empty where nothing is. */
    public List<String> faults(String type, String data) {
        try {
            return faults(type, JSON.readTree(data));
        } catch (JacksonException e) {
            return List.of("not JSON: " + e.getOriginalMessage());
        }
    }

    public List<String> faults(String type, JsonNode data) {
        return byType.get(type).validate(data).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }
}
