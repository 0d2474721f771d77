package org.placard.inbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placard.platform.Refusal;
import org.placard.platform.Sentence;
import org.placard.platform.Sentences;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Messages that could not be taken: kept whole, with the reason, until they are taken after all. */
@Repository
public class AsideMessages {

    private static final JsonMapper JSON = new JsonMapper();

    // A message that its sender sends again, corrected, stands in the place of the one before.
    private static final String PUT = """
            insert into inbox_set_aside
                (topic, partition, kafka_offset, source, id, type, key, headers, value, rule, reason, remedy, at, tried_at)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?)
            on conflict (source, id, (case when id = '' or source = '' then topic || '/' || partition || '/' || kafka_offset else '' end))
            do update set topic = excluded.topic, partition = excluded.partition, kafka_offset = excluded.kafka_offset,
                type = excluded.type, key = excluded.key, headers = excluded.headers, value = excluded.value,
                rule = excluded.rule, reason = excluded.reason, remedy = excluded.remedy, tried_at = excluded.tried_at,
                redrive_asked_at = null,
                attempts = inbox_set_aside.attempts + 1""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Sentences sentences;

    AsideMessages(JdbcClient jdbc, Clock clock, Sentences sentences) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.sentences = sentences;
    }

    /** All of them, the one that waits longest first. */
    public List<Aside> all() {
        return jdbc.sql("select * from inbox_set_aside order by number")
                .query(AsideMessages::aside)
                .list();
    }

    public long count() {
        return jdbc.sql("select count(*) from inbox_set_aside")
                .query(Long.class)
                .single();
    }

    /** The numbers of all of them, the one that waits longest first. */
    List<Long> numbers() {
        return jdbc.sql("select number from inbox_set_aside order by number")
                .query(Long.class)
                .list();
    }

    Optional<Letter> find(long number) {
        return jdbc.sql("select * from inbox_set_aside where number = ?")
                .param(number)
                .query(AsideMessages::letter)
                .optional();
    }

    void put(Letter letter, Refusal refusal) {
        Sentence said = sentences.of(refusal);
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql(PUT)
                .params(letter.topic(), letter.partition(), letter.offset())
                .params(letter.attribute("source"), letter.attribute("id"), letter.attribute("type"))
                .params(letter.key(), JSON.writeValueAsString(letter.headers()), letter.value())
                .params(refusal.rule().id(), Letter.storable(said.what()), Letter.storable(said.remedy()), now, now)
                .update();
    }

    /** That it was refused again; what was taken, dropped or replaced by its sender meanwhile stays as it is. */
    void keep(long number, Letter letter, Refusal refusal) {
        Sentence said = sentences.of(refusal);
        jdbc.sql(
                        "update inbox_set_aside set rule = ?, reason = ?, remedy = ?, tried_at = ?, attempts = attempts + 1,"
                                + " redrive_asked_at = null where number = ? and topic = ? and partition = ? and kafka_offset = ?")
                .params(refusal.rule().id(), Letter.storable(said.what()), Letter.storable(said.remedy()))
                .params(Timestamp.from(clock.instant()), number)
                .params(letter.topic(), letter.partition(), letter.offset())
                .update();
    }

    /** In the running transaction. */
    void taken(String source, String id) {
        jdbc.sql("delete from inbox_set_aside where source = ? and id = ?")
                .params(source, id)
                .update();
    }

    boolean remove(long number) {
        return jdbc.sql("delete from inbox_set_aside where number = ?")
                        .param(number)
                        .update()
                == 1;
    }

    private static Letter letter(ResultSet row, int index) throws SQLException {
        return new Letter(
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("kafka_offset"),
                row.getString("key"),
                headers(row),
                row.getBytes("value"));
    }

    private static Aside aside(ResultSet row, int index) throws SQLException {
        byte[] value = row.getBytes("value");
        return new Aside(
                row.getLong("number"),
                row.getString("source"),
                row.getString("id"),
                row.getString("type"),
                row.getString("key"),
                row.getString("rule"),
                row.getString("reason"),
                row.getString("remedy"),
                row.getInt("attempts"),
                row.getTimestamp("at").toInstant(),
                row.getTimestamp("tried_at").toInstant(),
                headers(row),
                value == null ? "" : new String(value, StandardCharsets.UTF_8));
    }

    private static Map<String, String> headers(ResultSet row) throws SQLException {
        return JSON.readValue(row.getString("headers"), new TypeReference<Map<String, String>>() {});
    }
}
