package org.placard.contract;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The headers that the document says a kind of message has. */
public final class SaidHeaders {

    private static final JsonNode DOCUMENT = new YAMLMapper().readTree(new ContractFiles().get(ContractFiles.DOCUMENT));

    private final JsonNode said;
    private final Schema schema;

    /** @param trait event, report, webhook, live */
    public SaidHeaders(String trait) {
        said = DOCUMENT.at("/components/messageTraits/" + trait + "/headers");
        schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        all -> all.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()))
                .getSchema(said);
    }

    /** What is wrong with headers that a message has; empty where nothing is. */
    public List<String> faults(Map<String, String> headers) {
        return schema.validate(new JsonMapper().<JsonNode>valueToTree(headers)).stream()
                .map(Object::toString)
                .toList();
    }

    public Collection<String> names() {
        return said.path("properties").propertyNames();
    }
}
