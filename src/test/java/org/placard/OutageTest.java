package org.placard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.placard.PracticeFiles.delegation;
import static org.placard.PracticeFiles.doing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.placard.journal.Trail;
import org.placard.journal.Verification;
import org.placard.platform.FileId;
import org.placard.practice.servers.ReceivedMail;
import org.placard.practice.servers.TestServers;
import org.placard.sponsorship.Cosponsoring;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The database and the broker go away and come back while commands run. In a context of its own: it is rough with it. */
@TestPropertySource(properties = "placard.notify.back-off=200ms")
class OutageTest extends PlacardTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int AT_LEAST = 15;

    @Autowired
    private PracticeFiles files;

    @Autowired
    private Cosponsoring cosponsoring;

    @Autowired
    private Trail trail;

    @Autowired
    private Verification verification;

    @Autowired
    private JdbcClient jdbc;

    @Value("${placard.events.topic}")
    private String topic;

    private final AtomicInteger done = new AtomicInteger();

    @Test
    void no_event_is_lost_and_no_mail_doubled_while_database_and_broker_go_away_and_come_back() throws Exception {
        jdbc.sql("insert into notify_contact (address, party) values ('outage@placard.example', 'state:LKA')")
                .update();
        FileId file = files.tabled();
        AtomicBoolean running = new AtomicBoolean(true);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<?> commands = thread.submit(() -> joinAndLeave(file, running));
            TestServers.broker().stop();
            awaitCommands();
            TestServers.broker().start();
            awaitCommands();
            TestServers.database().kill();
            TestServers.database().start();
            awaitCommands();
            TestServers.broker().stop();
            TestServers.database().kill();
            TestServers.database().start();
            TestServers.broker().start();
            awaitCommands();
            running.set(false);
            commands.get();
        } finally {
            running.set(false);
            thread.shutdownNow();
        }

        long journalled = trail.of(file).stream()
                .mapToLong(entry -> entry.events().size())
                .sum();
        assertThat(verification.verify(file).whole()).isTrue();
        assertThat(sequencesOnTheTopic(file, journalled))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, journalled).boxed().toList());
        await("every notice is sent").atMost(PATIENCE).until(() -> sent(file) == ordered(file));
        assertThat(mails()).hasSize((int) ordered(file)).doesNotHaveDuplicates();
    }

    // What fails because a server is away is refused as a whole: the next round goes on from what is there.
    private void joinAndLeave(FileId file, AtomicBoolean running) {
        while (running.get()) {
            attempt(() -> cosponsoring.join(file, "LKA", null, null));
            attempt(() -> cosponsoring.leave(file, "LKA", null, null));
        }
    }

    private void attempt(Runnable command) {
        try {
            doing(delegation("LKA"), command);
            done.incrementAndGet();
        } catch (RuntimeException refusedOrAway) {
            Thread.onSpinWait();
        }
    }

    private void awaitCommands() {
        int before = done.get();
        await("commands succeed").atMost(PATIENCE).until(() -> done.get() >= before + AT_LEAST);
    }

    private long ordered(FileId file) {
        return trail.of(file).stream()
                .flatMap(entry -> entry.events().stream())
                .filter(event -> event.type().contains("cosponsor-joined")
                        || event.type().contains("cosponsor-withdrew"))
                .count();
    }

    private long sent(FileId file) {
        return jdbc.sql("select count(*) from notify_delivery where file = ? and state = 'sent'"
                        + " and recipient = 'outage@placard.example'")
                .param(file.value())
                .query(Long.class)
                .single();
    }

    private static List<String> mails() {
        return TestServers.mailbox().messagesTo("outage@placard.example").stream()
                .map(ReceivedMail::messageId)
                .toList();
    }

    private List<Long> sequencesOnTheTopic(FileId file, long expected) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                TestServers.broker().address().toString());
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, "outage-test");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        List<Long> sequences = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            await("the topic has all").atMost(PATIENCE).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (record.key().equals(file.value())) {
                        byte[] number =
                                record.headers().lastHeader("ce_sequence").value();
                        sequences.add(Long.valueOf(new String(number, java.nio.charset.StandardCharsets.UTF_8)));
                    }
                });
                return sequences.stream().distinct().count() >= expected;
            });
        }
        return sequences;
    }
}
