package org.placard.notify;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Records that nobody can read: kept whole, with the reason, so that they can be looked at and driven again. */
@Repository
class SetAside {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient database;
    private final Clock clock;

    SetAside(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void put(String consumer, ConsumerRecord<String, byte[]> message, Poison poison) {
        Map<String, String> headers = headersOf(message);
        database.sql("""
                        insert into notify_set_aside
                            (consumer, topic, partition, kafka_offset, file, event, reason, record, headers, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
                        on conflict do nothing""")
                .param(consumer)
                .param(message.topic())
                .param(message.partition())
                .param(message.offset())
                .param(storable(message.key()))
                .param(headers.get("ce_id"))
                .param(storable(poison.getMessage()))
                .param(message.value())
                .param(JSON.writeValueAsString(headers))
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    long count(String consumer) {
        return database.sql("select count(*) from notify_set_aside where consumer = ?")
                .param(consumer)
                .query(Long.class)
                .single();
    }

    private static Map<String, String> headersOf(ConsumerRecord<String, byte[]> message) {
        Map<String, String> headers = new TreeMap<>();
        for (Header header : message.headers()) {
            byte[] value = header.value() == null ? new byte[0] : header.value();
            headers.put(storable(header.key()), storable(new String(value, StandardCharsets.UTF_8)));
        }
        return headers;
    }

    // PostgreSQL keeps no NUL in text; a record that cannot even be set aside would hold its partition up for ever.
    private static String storable(String text) {
        return text == null ? null : text.replace('\u0000', '\uFFFD');
    }
}
