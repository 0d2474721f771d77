package org.placard.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.placard.PlacardTest;
import org.placard.PracticeFiles;
import org.placard.journal.Trail;
import org.placard.journal.relay.EventsOnTopic;
import org.placard.platform.FileId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The records on the topic have the headers that the document says they have. */
class HeadersTest extends PlacardTest {

    @Value("${placard.events.topic}")
    private String topic;

    @Autowired
    private PracticeFiles files;

    @Autowired
    private Trail trail;

    @Test
    void headers_are_those_of_the_document() {
        FileId file = files.tabled();
        await("the events are on the topic")
                .atMost(Duration.ofSeconds(60))
                .until(() -> !recordsOf(file).isEmpty());
        SaidHeaders said = new SaidHeaders("event");
        assertThat(recordsOf(file)).allSatisfy(record -> {
            assertThat(said.faults(headers(record))).isEmpty();
            assertThat(headers(record).keySet())
                    .filteredOn(name -> !name.equals("ce_type"))
                    .isSubsetOf(said.names());
            assertThat(trail.of(file))
                    .filteredOn(entry -> entry.events().stream()
                            .anyMatch(event -> event.id().toString().equals(EventsOnTopic.header(record, "ce_id"))))
                    .singleElement()
                    .satisfies(entry -> assertThat(EventsOnTopic.header(record, "ce_entry"))
                            .isEqualTo(Long.toString(entry.number())));
        });
    }

    private List<ConsumerRecord<String, byte[]>> recordsOf(FileId file) {
        return EventsOnTopic.all(topic).stream()
                .filter(record -> record.key().equals(file.value()))
                .toList();
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new TreeMap<>();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return headers;
    }
}
