package org.placard.journal.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.placard.journal.Command;
import org.placard.journal.JournalNode;
import org.placard.journal.contract.DraftRef;
import org.placard.journal.contract.SymbolAssigned;
import org.placard.journal.relay.EventsOnTopic;
import org.placard.platform.Actor;
import org.placard.platform.Actors;
import org.placard.platform.FileId;
import org.placard.platform.Role;
import org.placard.platform.reconcile.Difference;
import org.placard.platform.reconcile.Findings;
import org.placard.platform.reconcile.NotCompared;
import org.placard.platform.reconcile.Scope;
import org.placard.practice.servers.TestServers;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.jdbc.core.JdbcTemplate;

/** Each damage is done on purpose, to a file of the test's own. */
class EventComparisonTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TOPIC = "reconciled.events";

    private static JournalNode node;

    private final FileId file = FileId.create();

    @BeforeAll
    static void start() {
        node = new JournalNode(TOPIC);
        await("the shards are served").atMost(PATIENCE).until(node::serves);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void while_commands_go_on_nothing_differs() throws InterruptedException {
        try (JournalNode busy = new JournalNode("busy.events")) {
            AtomicBoolean enough = new AtomicBoolean();
            Thread work = new Thread(() -> {
                for (int n = 0; !enough.get(); n++) {
                    record(busy, new FileId("busy-" + n % 20));
                }
            });
            work.start();
            try {
                await("it is at work")
                        .atMost(PATIENCE)
                        .until(() -> EventsOnTopic.all("busy.events").size() > 50);
                for (int round = 0; round < 3; round++) {
                    Findings findings = comparison(busy, "busy.events").compare(Scope.EVERYTHING);

                    assertThat(findings.differences()).isEmpty();
                    assertThat(findings.compared().get("on the topic")).isGreaterThan(50);
                }
            } finally {
                enough.set(true);
                work.join();
            }
        }
    }

    @Test
    void a_row_that_vanished_from_the_outbox_is_sent_after_all_and_no_other_is() {
        losing(file, 2, () -> {
            record(node, file);
            record(node, file);
            record(node, file);
        });
        awaitOnTopic(2);

        assertThat(compare(false)).containsExactly("lost 2");
        assertThat(repaired()).containsExactly("lost 2");

        List<ConsumerRecord<String, byte[]>> events = awaitOnTopic(3);
        assertThat(EventsOnTopic.header(events.get(2), "ce_sequence")).isEqualTo("2");
        assertThat(EventsOnTopic.header(events.get(2), "ce_replay")).isNotNull();
        assertThat(compare(true)).isEmpty();
    }

    @Test
    void what_waits_in_the_outbox_is_not_lost_and_what_was_put_there_is_a_stranger() {
        record(node, file);
        new JdbcTemplate(node.database())
                .update(
                        "insert into outbox (file, sequence, event, type, time, data, hash, shard)"
                                + " values (?, 9, gen_random_uuid(), 't.v1', now(), '{}', '00', 77)",
                        file.value());

        assertThat(compare(true)).containsExactly("stranger 9");
    }

    @Test
    void a_topic_that_was_truncated_is_filled_again() throws Exception {
        record(node, file);
        record(node, file);
        ConsumerRecord<String, byte[]> last = awaitOnTopic(2).get(1);
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker()))) {
            admin.deleteRecords(Map.of(
                            new TopicPartition(TOPIC, last.partition()),
                            RecordsToDelete.beforeOffset(last.offset() + 1)))
                    .all()
                    .get();
        }

        assertThat(compare(false)).containsExactly("lost 1", "lost 2");
        assertThat(repaired()).containsExactly("lost 1", "lost 2");

        awaitOnTopic(2);
        assertThat(compare(false)).isEmpty();
    }

    @Test
    void what_others_wrote_to_the_topic_is_told_apart() {
        record(node, file);
        record(node, file);
        List<ConsumerRecord<String, byte[]>> events = awaitOnTopic(2);
        Header sequence = new RecordHeader("ce_sequence", "2".getBytes(StandardCharsets.UTF_8));
        Header stranger = new RecordHeader("ce_id", UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        send(events.get(0), events.get(0).value());
        send(events.get(1), "{}".getBytes(StandardCharsets.UTF_8));
        send(events.get(1), events.get(1).value(), stranger);
        send(events.get(0), events.get(0).value(), sequence);

        assertThat(compare(true))
                .containsExactlyInAnyOrder("twice 1", "altered 2", "twice 2", "stranger 2", "stranger 2");
    }

    @Test
    void what_is_no_event_at_all_is_a_stranger() {
        record(node, file);
        awaitOnTopic(1);
        send(new ProducerRecord<>(TOPIC, file.value(), "no event".getBytes(StandardCharsets.UTF_8)));

        assertThat(compare(true)).containsExactly("stranger null");
    }

    @Test
    void events_that_left_in_the_wrong_order_are_found() {
        losing(file, 1, () -> {
            record(node, file);
            record(node, file);
        });
        awaitOnTopic(1);
        new JdbcTemplate(node.database())
                .update(
                        "insert into outbox (file, sequence, event, type, time, data, hash, shard) select file, 1,"
                                + " (body::json -> 'events' -> 0 ->> 'id')::uuid, body::json -> 'events' -> 0 ->> 'type',"
                                + " at, (body::json -> 'events' -> 0 -> 'data')::text, encode(hash, 'hex'), shard"
                                + " from journal_entry, (select ? as shard) s where file = ? and number = 1",
                        partition(),
                        file.value());
        node.outbox().announce(file.value());
        awaitOnTopic(2);

        assertThat(compare(false)).containsExactly("out-of-order 1");
    }

    @Test
    void a_head_that_promises_more_than_the_entries_hold_is_found() {
        record(node, file);
        awaitOnTopic(1);
        new JdbcTemplate(node.database()).update("update journal_head set events = 3 where file = ?", file.value());

        assertThat(compare(true)).containsExactly("journal null");
    }

    @Test
    void a_broker_that_is_away_is_said_and_not_taken_for_zeros() {
        KafkaProperties nowhere = new KafkaProperties();
        nowhere.setBootstrapServers(List.of("localhost:1"));

        assertThatThrownBy(() -> new EventComparison(
                                node.database(), nowhere, TOPIC, Duration.ofSeconds(1), Clock.systemUTC())
                        .compare(Scope.EVERYTHING))
                .isInstanceOf(NotCompared.class)
                .hasMessageStartingWith("Kafka cannot be read");
    }

    private List<String> compare(boolean repair) {
        Findings findings = comparison(node, TOPIC).compare(new Scope(file, repair));
        return findings.differences().stream()
                .filter(one -> !one.repaired())
                .map(one -> one.kind() + " " + one.sequence())
                .toList();
    }

    private List<String> repaired() {
        return comparison(node, TOPIC).compare(new Scope(file, true)).differences().stream()
                .filter(Difference::repaired)
                .map(one -> one.kind() + " " + one.sequence())
                .toList();
    }

    private static EventComparison comparison(JournalNode of, String topic) {
        KafkaProperties kafka = new KafkaProperties();
        kafka.setBootstrapServers(List.of(broker()));
        return new EventComparison(of.database(), kafka, topic, PATIENCE, Clock.systemUTC());
    }

    /** As if somebody deleted this row of the outbox before it was sent. */
    private static void losing(FileId file, int sequence, Runnable work) {
        JdbcTemplate jdbc = new JdbcTemplate(node.database());
        String rule = "lose_" + file.value().replace('-', '_');
        jdbc.execute(
                "create rule %s as on insert to outbox where new.file = '%s' and new.sequence = %d do instead nothing"
                        .formatted(rule, file, sequence));
        work.run();
        jdbc.execute("drop rule " + rule + " on outbox");
    }

    private static void record(JournalNode on, FileId file) {
        DraftRef draft = new DraftRef(file.value(), "A/HRC/43/L.1", "Größe 1.50");
        Actors.as(new Actor("clerk", Role.SECRETARIAT, null), () -> {
            on.journal()
                    .record(
                            Command.of(file, "assign-symbol"),
                            () -> on.journal().happened(file, new SymbolAssigned(draft, "A/HRC/43/L.1")));
            return null;
        });
    }

    private List<ConsumerRecord<String, byte[]>> awaitOnTopic(int events) {
        return await(events + " events")
                .atMost(PATIENCE)
                .until(
                        () -> EventsOnTopic.all(TOPIC).stream()
                                .filter(record -> file.value().equals(record.key()))
                                .collect(Collectors.toCollection(ArrayList::new)),
                        found -> found.size() == events);
    }

    private int partition() {
        return awaitOnTopic(1).get(0).partition();
    }

    /** Another's copy of it, with these headers instead of its own. */
    private static void send(ConsumerRecord<String, byte[]> event, byte[] data, Header... instead) {
        ProducerRecord<String, byte[]> copy =
                new ProducerRecord<>(TOPIC, event.partition(), event.key(), data, event.headers());
        for (Header header : instead) {
            copy.headers().remove(header.key()).add(header);
        }
        send(copy);
    }

    private static void send(ProducerRecord<String, byte[]> message) {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(message);
        }
    }

    private static String broker() {
        return TestServers.broker().address().toString();
    }
}
