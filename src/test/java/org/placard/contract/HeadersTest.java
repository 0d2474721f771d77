package org.placard.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.placard.PlacardTest;
import org.placard.PracticeFiles;
import org.placard.journal.relay.EventsOnTopic;
import org.placard.platform.FileId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The records on the topic have the headers that the document says they have. */
class HeadersTest extends PlacardTest {

    private static final JsonNode DOCUMENT = new YAMLMapper().readTree(new ContractFiles().get(ContractFiles.DOCUMENT));

    @Value("${placard.events.topic}")
    private String topic;

    @Autowired
    private PracticeFiles files;

    @Test
    void headers_are_those_of_the_document() {
        FileId file = files.tabled();
        await("the events are on the topic")
                .atMost(Duration.ofSeconds(60))
                .until(() -> !recordsOf(file).isEmpty());
        JsonNode said = DOCUMENT.at("/components/messageTraits/event/headers");
        Schema schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        all -> all.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()))
                .getSchema(said);
        assertThat(recordsOf(file)).allSatisfy(record -> {
            assertThat(schema.validate(headers(record))).isEmpty();
            assertThat(said.path("properties").propertyNames())
                    .containsAll(headers(record).without("ce_type").propertyNames());
        });
    }

    private List<ConsumerRecord<String, byte[]>> recordsOf(FileId file) {
        return EventsOnTopic.all(topic).stream()
                .filter(record -> record.key().equals(file.value()))
                .toList();
    }

    private static ObjectNode headers(ConsumerRecord<String, byte[]> record) {
        ObjectNode headers = new JsonMapper().createObjectNode();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return headers;
    }
}
