package org.placard.notify.intake;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.placard.notify.Poison;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Records that nobody can read: kept whole, with the reason, so that they can be looked at and driven again. */
@Repository
public class SetAside {

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

    public long count(String consumer) {
        return database.sql("select count(*) from notify_set_aside where consumer = ? and redriven_at is null")
                .param(consumer)
                .query(Long.class)
                .single();
    }

    /** The records that somebody wants to be taken again, as they came. */
    List<ConsumerRecord<String, byte[]>> wanted(String consumer) {
        return database.sql("""
                        select topic, partition, kafka_offset, file, record, headers from notify_set_aside
                        where consumer = ? and redrive_asked_at is not null and redriven_at is null
                        order by topic, partition, kafka_offset limit 100""").param(consumer).query((row, n) -> record(row)).list();
    }

    void redriven(String consumer, ConsumerRecord<String, byte[]> message) {
        update("redriven_at = clock_timestamp()", consumer, message, List.of());
    }

    void stillUnreadable(String consumer, ConsumerRecord<String, byte[]> message, Poison poison) {
        update("redrive_asked_at = null, reason = ?", consumer, message, List.of(storable(poison.getMessage())));
    }

    private void update(String change, String consumer, ConsumerRecord<String, byte[]> message, List<Object> values) {
        database.sql("update notify_set_aside set " + change
                        + " where consumer = ? and topic = ? and partition = ? and kafka_offset = ?")
                .params(values)
                .params(consumer, message.topic(), message.partition(), message.offset())
                .update();
    }

    private static ConsumerRecord<String, byte[]> record(ResultSet row) throws SQLException {
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("kafka_offset"),
                row.getString("file"),
                row.getBytes("record"));
        JSON.readTree(row.getString("headers"))
                .properties()
                .forEach(header -> record.headers()
                        .add(header.getKey(), header.getValue().asString().getBytes(StandardCharsets.UTF_8)));
        return record;
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
