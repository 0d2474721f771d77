package org.placard.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placard.PlacardTest;
import org.placard.journal.contract.DraftRef;
import org.placard.journal.contract.SymbolAssigned;
import org.placard.journal.relay.EventsOnTopic;
import org.placard.journal.relay.Outbox;
import org.placard.platform.Actor;
import org.placard.platform.Actors;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.placard.platform.Role;
import org.placard.platform.Trace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Events that left long ago are sent again, out of the journal. */
class ReplayingTest extends PlacardTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Autowired
    private Journal journal;

    @Autowired
    private Trail trail;

    @Autowired
    private Verification verification;

    @Autowired
    private Outbox outbox;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    @Value("${placard.events.topic}")
    private String topic;

    @Value("${spring.datasource.url}")
    private String database;

    @Value("${spring.datasource.username}")
    private String user;

    private final FileId file = FileId.create();
    private Replaying replaying;

    @BeforeEach
    void four_entries_with_five_events() {
        replaying = new Replaying(jdbc, outbox, transactions, 2);
        try (Trace trace = Trace.begun(SENT)) {
            record("first", "A/HRC/43/L.1");
        }
        record("second", "A/HRC/43/L.2", "A/HRC/43/L.3");
        record("third");
        record("fourth", "A/HRC/43/L.4", "“Größe” \u2028 1.50");
        awaitOnTopic(5);
    }

    @Test
    void they_come_as_they_came_but_marked_and_the_journal_is_left_as_it_is() {
        List<Entry> before = trail.of(file);
        List<Map<String, String>> first = onTopic();

        Replay replay = replay(new ReplayWish(file, 1, null));

        assertThat(replay.events()).isEqualTo(5);
        assertThat(replay.files()).isEqualTo(1);
        assertThat(replay.endedAt()).isNotNull();
        List<Map<String, String>> again = awaitOnTopic(10).subList(5, 10);
        assertThat(again)
                .allSatisfy(event -> assertThat(event.remove("ce_replay"))
                        .isEqualTo(replay.id().toString()));
        assertThat(again).isEqualTo(first);
        assertThat(trail.of(file)).usingRecursiveComparison().isEqualTo(before);
        assertThat(verification.verify(file).whole()).isTrue();
    }

    @Test
    void they_carry_the_trace_of_their_command() {
        replay(new ReplayWish(file, 1, null));

        List<Map<String, String>> events = awaitOnTopic(10);
        assertThat(events.get(0)).containsEntry("ce_traceparent", SENT);
        assertThat(events.get(1).get("ce_traceparent"))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01")
                .isEqualTo(events.get(2).get("ce_traceparent"))
                .isNotEqualTo(SENT);
        assertThat(trail.of(file).get(0).traceparent()).isEqualTo(SENT);
    }

    @Test
    void they_begin_at_a_sequence_number_or_at_a_moment() {
        assertThat(replay(new ReplayWish(file, 4, null)).events()).isEqualTo(2);
        assertThat(sequencesAfterFirst()).containsExactly("4", "5");

        Instant second = trail.of(file).get(1).at();
        assertThat(replay(new ReplayWish(file, 1, second)).events()).isEqualTo(4);
        assertThat(replay(new ReplayWish(file, 6, null)).events()).isZero();
        assertThat(replay(new ReplayWish(file, 1, second.plusSeconds(3600))).events())
                .isZero();
    }

    @Test
    void a_wish_names_one_file_or_all_and_one_beginning() {
        assertRefused(JournalRule.REPLAY_OF_WHAT, null, false, null, null);
        assertRefused(JournalRule.REPLAY_OF_WHAT, " ", false, null, null);
        assertRefused(JournalRule.REPLAY_OF_WHAT, "a", true, null, null);
        assertRefused(JournalRule.REPLAY_FROM_WHERE, "a", false, 1L, Instant.EPOCH);
        assertRefused(JournalRule.REPLAY_SEQUENCE, "a", false, 0L, null);
        assertThatThrownBy(() -> replaying.ask(ReplayWish.of(UUID.randomUUID().toString(), false, null, null), "x"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("unknown-file");
    }

    @Test
    void the_command_line_does_the_same_and_says_what_it_did() {
        assertThat(command("--file", file.value(), "--from-sequence=5")).startsWith("0 replay ");
        assertThat(command("--file", file.value(), "--since", "2020-03-12T09:00:00+01:00"))
                .contains(": 5 events of 1 files are in the outbox");
        assertThat(awaitOnTopic(11).get(5)).containsEntry("ce_sequence", "5").containsKey("ce_replay");
        assertThat(command("--file", UUID.randomUUID().toString())).startsWith("2 There is no journal of this file");
        assertThat(command("--help")).startsWith("0 usage: ");
    }

    private void assertRefused(JournalRule rule, String file, boolean all, Long sequence, Instant since) {
        assertThatThrownBy(() -> ReplayWish.of(file, all, sequence, since))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    /** Its exit status and what it wrote. */
    private String command(String... arguments) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);
        Map<String, String> environment = Map.of("SPRING_DATASOURCE_URL", database, "SPRING_DATASOURCE_USERNAME", user);
        int status = new ReplayCommand(environment, out, out).run(arguments);
        return status + " " + written.toString(StandardCharsets.UTF_8);
    }

    private Replay replay(ReplayWish wish) {
        return replaying.carryOut(replaying.ask(wish, "test"), wish);
    }

    private void record(String command, String... symbols) {
        Actors.as(new Actor("clerk", Role.SECRETARIAT, null), () -> {
            journal.record(Command.of(file, command), () -> {
                for (String symbol : symbols) {
                    journal.happened(
                            file, new SymbolAssigned(new DraftRef(file.value(), symbol, "Cooperation"), symbol));
                }
            });
            return null;
        });
    }

    private List<String> sequencesAfterFirst() {
        return awaitOnTopic(7).subList(5, 7).stream()
                .map(event -> event.get("ce_sequence"))
                .toList();
    }

    private List<Map<String, String>> awaitOnTopic(int events) {
        return await(events + " events").atMost(PATIENCE).until(this::onTopic, found -> found.size() == events);
    }

    private List<Map<String, String>> onTopic() {
        List<Map<String, String>> events = new ArrayList<>();
        EventsOnTopic.all(topic).stream()
                .filter(record -> record.key().equals(file.value()))
                .forEach(record -> events.add(whole(record)));
        return events;
    }

    private static Map<String, String> whole(ConsumerRecord<String, byte[]> record) {
        Map<String, String> parts = new TreeMap<>();
        record.headers().forEach(header -> parts.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        parts.put("data", new String(record.value(), StandardCharsets.UTF_8));
        parts.put("time", String.valueOf(record.timestamp()));
        return parts;
    }
}
