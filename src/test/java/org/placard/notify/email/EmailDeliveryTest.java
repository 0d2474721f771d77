package org.placard.notify.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placard.notify.Channel;
import org.placard.notify.Delivery;
import org.placard.notify.Envelope;
import org.placard.notify.FileSoFar;
import org.placard.notify.Notice;
import org.placard.notify.NotifierTest;
import org.placard.notify.NotifySettings;
import org.placard.notify.Recipient;
import org.placard.notify.Samples;
import org.placard.notify.ledger.Deliveries;
import org.placard.notify.ledger.Dispatcher;
import org.placard.notify.ledger.LedgerParts;
import org.placard.practice.servers.TestServers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The way from the queue to a mail server that has bad days. Every test has a queue and a mail server of its own. */
class EmailDeliveryTest extends NotifierTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Instant TIME = Instant.parse("2021-10-25T07:00:00Z");
    private static final byte[] REMINDER = new JsonMapper().writeValueAsBytes(Samples.reminder("P8W"));
    private static final String SOMEONE = "someone@states.example";
    private static final String OTHER = "other@states.example";

    @Autowired
    private JdbcClient database;

    @Autowired
    private LedgerParts parts;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Addressing addressing;

    @Autowired
    private Letters letters;

    @Autowired
    private NotifySettings settings;

    private final String queue = "scripted-" + UUID.randomUUID();
    private final List<Dispatcher> running = new ArrayList<>();
    private ScriptedMailServer server;

    @BeforeEach
    void aMailServer() throws IOException {
        server = new ScriptedMailServer();
    }

    @AfterEach
    void everythingRuns() throws IOException {
        TestServers.database().start();
        running.forEach(dispatcher -> dispatcher.stop(Duration.ofSeconds(5)));
        server.close();
    }

    @Test
    void a_database_that_dies_while_the_mail_server_takes_the_letter_costs_no_second_letter() throws Exception {
        order("file", 1, SOMEONE);
        server.beforeAccepting(TestServers.database()::kill);
        Dispatcher dispatcher = start();
        await("the letter was taken")
                .atMost(PATIENCE)
                .until(() -> server.accepted().size() == 1);
        server.normalAgain();
        await("the ledger is missed")
                .atMost(PATIENCE)
                .until(() -> !dispatcher.reasons().isEmpty());

        TestServers.database().start();

        awaitState("file", 1, SOMEONE, "sent");
        assertThat(server.accepted()).hasSize(1);
        assertThat(repeats()).isZero();
    }

    @Test
    void a_letter_whose_answer_was_lost_is_sent_again_under_the_same_id_and_counted() {
        order("file", 1, SOMEONE);
        server.answer(".", ScriptedMailServer.HANG_UP);
        start();
        awaitState("file", 1, SOMEONE, "unsure");

        server.normalAgain();

        awaitState("file", 1, SOMEONE, "sent");
        assertThat(server.accepted().stream().map(EmailDeliveryTest::messageId).distinct())
                .hasSize(1);
        assertThat(repeats()).isEqualTo(server.accepted().size() - 1).isPositive();
    }

    @Test
    void one_recipient_who_must_wait_does_not_make_the_next_one_wait() {
        order("file", 1, SOMEONE, OTHER);
        order("another-file", 1, SOMEONE);
        order("file", 2, SOMEONE);
        server.answerTo(SOMEONE, "451 greylisted");
        server.answerTo(OTHER, "250 fine");
        start();

        awaitState("file", 1, OTHER, "sent");
        awaitState("file", 1, SOMEONE, "waiting");
        awaitState("another-file", 1, SOMEONE, "waiting");
        assertThat(state("file", 2, SOMEONE)).isEqualTo("due");
        assertThat(error("file", 1, SOMEONE)).contains("451 greylisted");

        server.normalAgain();

        awaitState("file", 2, SOMEONE, "sent");
    }

    @Test
    void a_mail_server_that_is_away_stops_the_channel_and_nothing_is_the_letters_fault() {
        order("file", 1, SOMEONE);
        order("another-file", 1, OTHER);
        server.answer("greeting", "554 no service");
        Dispatcher dispatcher = start();
        await("the channel pauses")
                .atMost(PATIENCE)
                .until(() -> dispatcher.reasons().containsKey(queue));
        await("the claims are given back").atMost(PATIENCE).until(() -> claimed() == 0);

        server.normalAgain();

        awaitState("file", 1, SOMEONE, "sent");
        awaitState("another-file", 1, OTHER, "sent");
        await("all is well").atMost(PATIENCE).until(() -> dispatcher.reasons().isEmpty());
        assertThat(repeats()).isZero();
    }

    @Test
    void what_the_mail_server_refuses_and_what_cannot_be_written_goes_aside_at_once() {
        order("file", 1, SOMEONE);
        order("file", 2, SOMEONE, "{}");
        server.answerTo(SOMEONE, "550 no such user");
        start();

        await("both are aside")
                .atMost(Duration.ofSeconds(5))
                .until(() -> state("file", 2, SOMEONE).equals("aside"));
        assertThat(state("file", 1, SOMEONE)).isEqualTo("refused");
        assertThat(error("file", 1, SOMEONE)).contains("550 no such user");
        assertThat(error("file", 2, SOMEONE)).isNotBlank();
    }

    @Test
    void a_notice_that_cannot_be_written_leaves_the_rest_of_its_digest_alone() {
        batch("file", 1, "{}".getBytes(StandardCharsets.UTF_8));
        batch("file", 2, REMINDER);
        batch("another-file", 1, REMINDER);
        start();

        awaitState("file", 2, SOMEONE, "sent");
        awaitState("another-file", 1, SOMEONE, "sent");
        assertThat(state("file", 1, SOMEONE)).isEqualTo("aside");
        assertThat(server.accepted()).singleElement().asString().contains("Subject: 2 notices from Placard");
    }

    @Test
    void a_message_that_fails_as_often_as_is_allowed_goes_aside() {
        order("file", 1, SOMEONE);
        server.answerTo(SOMEONE, "451 greylisted");
        start(new NotifySettings(
                settings.from(),
                Duration.ofMillis(10),
                Duration.ofMillis(10),
                Duration.ofMillis(10),
                3,
                settings.claim(),
                settings.poll(),
                1));

        awaitState("file", 1, SOMEONE, "aside");
        assertThat(error("file", 1, SOMEONE))
                .startsWith("given up after 3 failures")
                .contains("greylisted");
    }

    @Test
    void two_instances_share_the_work_and_nobody_gets_two_letters_or_any_out_of_order() {
        List<String> files = IntStream.range(0, 5).mapToObj(n -> "file" + n).toList();
        for (int number = 1; number <= 8; number++) {
            for (String file : files) {
                order(file, number, SOMEONE, OTHER);
            }
        }
        start();
        start();

        await("all is sent").atMost(PATIENCE).until(() -> open() == 0);

        assertThat(server.accepted().stream().map(EmailDeliveryTest::messageId))
                .hasSize(80)
                .doesNotHaveDuplicates();
        assertThat(processes()).isEqualTo(2);
        assertThat(outOfOrder()).isZero();
    }

    private Dispatcher start() {
        return start(settings);
    }

    private Dispatcher start(NotifySettings with) {
        Dispatcher dispatcher = new Dispatcher(
                new Scripted(),
                new LedgerParts(
                        parts.database(), parts.transactions(), parts.reader(), parts.clock(), parts.meters(), with));
        running.add(dispatcher);
        dispatcher.start();
        return dispatcher;
    }

    /** The e-mail channel under another name, and with the scripted mail server. */
    private final class Scripted implements Channel {

        private final Channel email;

        Scripted() {
            try {
                email = new EmailChannel(addressing, letters, server.client(), settings);
            } catch (jakarta.mail.internet.AddressException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String name() {
            return queue;
        }

        @Override
        public Collection<Recipient> recipients(Notice notice, FileSoFar file) {
            return email.recipients(notice, file);
        }

        @Override
        public void deliver(Delivery delivery) {
            email.deliver(delivery);
        }
    }

    private void order(String file, long number, String... recipients) {
        byte[] data = recipients[recipients.length - 1].startsWith("{") ? "{}".getBytes() : REMINDER;
        Envelope event = new Envelope(
                queue + file + "-" + number, "org.placard.reminder-due.v1", file, number, TIME, null, data);
        deliveries.order(
                event,
                queue,
                Arrays.stream(recipients)
                        .filter(recipient -> !recipient.startsWith("{"))
                        .map(Recipient::atOnce)
                        .toList());
    }

    private void batch(String file, long number, byte[] data) {
        Envelope event = new Envelope(
                queue + file + "-" + number, "org.placard.reminder-due.v1", file, number, TIME, null, data);
        deliveries.order(event, queue, List.of(Recipient.inBatch(SOMEONE, TIME, "now")));
    }

    private void awaitState(String file, long number, String recipient, String state) {
        await(recipient + " is " + state)
                .atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(DataAccessException.class)
                .until(() -> state(file, number, recipient).equals(state));
    }

    private String state(String file, long number, String recipient) {
        return column("state", file, number, recipient);
    }

    private String error(String file, long number, String recipient) {
        return column("coalesce(last_error, '')", file, number, recipient);
    }

    private String column(String what, String file, long number, String recipient) {
        return database.sql("select " + what + " from notify_delivery where event = ? and recipient = ?")
                .params(queue + file + "-" + number, recipient)
                .query(String.class)
                .single();
    }

    private int repeats() {
        return number("select coalesce(sum(repeats), 0) from notify_delivery where channel = ?");
    }

    private int claimed() {
        return number("select count(*) from notify_delivery where channel = ? and state = 'claimed'");
    }

    private int open() {
        return number("select count(*) from notify_delivery where channel = ? and state <> 'sent'");
    }

    private int processes() {
        return number("select count(distinct claimed_by) from notify_delivery where channel = ?");
    }

    // Two attempts of the same key, of which the later event's began before the earlier event's had ended.
    private int outOfOrder() {
        return number("""
                select count(*) from notify_delivery d
                join notify_attempt a on a.event = d.event and a.channel = d.channel and a.recipient = d.recipient
                join notify_delivery e on e.channel = d.channel and e.recipient = d.recipient and e.file = d.file
                    and e.sequence > d.sequence
                join notify_attempt b on b.event = e.event and b.channel = e.channel and b.recipient = e.recipient
                where d.channel = ? and b.started_at < a.ended_at""");
    }

    private int number(String sql) {
        return database.sql(sql).param(queue).query(Integer.class).single();
    }

    private static String messageId(String text) {
        return text.lines().filter(line -> line.startsWith("Message-ID: ")).collect(Collectors.joining());
    }
}
