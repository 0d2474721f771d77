package org.placard.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.placard.practice.servers.TestServers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@NotifierTest
class LedgerTest {

    private static final Duration LONG = Duration.ofHours(1);

    @Autowired
    private JdbcClient database;

    @Autowired
    private NotifyMeters meters;

    @Autowired
    private NotifySettings settings;

    private final Delivery delivery = new Delivery(UUID.randomUUID().toString(), "email", "someone@states.example");
    private final Envelope event = new Envelope(
            delivery.event(), "org.placard.reminder-due.v1", "file-1", 1, Instant.parse("2021-10-25T07:00:00Z"), null);

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        TestServers.properties(registry);
    }

    @AfterEach
    void everythingRuns() {
        TestServers.database().start();
    }

    @Test
    void what_was_sent_is_not_claimed_again() {
        Ledger ledger = process(LONG);
        assertThat(ledger.claim(delivery, event)).contains(new Ledger.Claim(false));
        ledger.record(delivery, Outcome.sent(event.time()));

        assertThat(ledger.claim(delivery, event)).isEmpty();
        assertThat(process(Duration.ZERO).claim(delivery, event)).isEmpty();
    }

    @Test
    void what_another_process_is_sending_is_left_alone_until_its_time_is_over() {
        process(LONG).claim(delivery, event);

        Ledger patient = process(LONG);
        assertThatThrownBy(() -> patient.claim(delivery, event)).isInstanceOf(RetryableFailure.class);
        assertThat(process(Duration.ZERO).claim(delivery, event)).contains(new Ledger.Claim(true));
        assertThat(repeats()).isEqualTo(1);
    }

    @Test
    void a_claim_of_this_process_without_an_outcome_never_left() {
        Ledger ledger = process(LONG);
        ledger.claim(delivery, event);

        assertThat(ledger.claim(delivery, event)).contains(new Ledger.Claim(false));
        assertThat(repeats()).isZero();
    }

    @Test
    void what_failed_is_free_for_every_process_and_no_repeat() {
        Ledger ledger = process(LONG);
        ledger.claim(delivery, event);
        ledger.record(delivery, Outcome.waiting(new RetryableFailure("greylisted")));

        assertThat(process(LONG).claim(delivery, event)).contains(new Ledger.Claim(false));
        assertThat(repeats()).isZero();
    }

    @Test
    void what_may_have_arrived_is_a_repeat_even_for_the_same_process() {
        Ledger ledger = process(LONG);
        ledger.claim(delivery, event);
        ledger.record(delivery, Outcome.waiting(new AnswerLost("the line broke", null)));

        assertThat(ledger.claim(delivery, event)).contains(new Ledger.Claim(true));
        assertThat(repeats()).isEqualTo(1);
    }

    @Test
    void a_database_that_dies_while_the_mail_server_takes_the_letter_costs_no_second_letter() throws IOException {
        try (ScriptedMailServer server = new ScriptedMailServer()) {
            EmailChannel channel = channel(server);
            server.beforeAccepting(TestServers.database()::kill);

            assertThatThrownBy(() -> channel.tell(event, mailing())).isInstanceOf(DataAccessException.class);
            server.normalAgain();
            assertThatThrownBy(() -> channel.tell(event, mailing())).isInstanceOf(DataAccessException.class);
            TestServers.database().start();
            await("the database is back").ignoreExceptions().untilAsserted(() -> channel.tell(event, mailing()));

            assertThat(server.accepted()).hasSize(1);
            assertThat(state()).isEqualTo("sent");
            assertThat(repeats()).isZero();
        }
    }

    @Test
    void a_letter_whose_answer_was_lost_is_sent_again_under_the_same_id() throws IOException {
        try (ScriptedMailServer server = new ScriptedMailServer()) {
            EmailChannel channel = channel(server);
            server.answer(".", ScriptedMailServer.HANG_UP);
            assertThatThrownBy(() -> channel.tell(event, mailing())).isInstanceOf(AnswerLost.class);
            server.normalAgain();

            channel.tell(event, mailing());

            assertThat(server.accepted())
                    .hasSize(2)
                    .allSatisfy(
                            text -> assertThat(text).contains("Message-ID: " + delivery.messageId("placard.example")));
            assertThat(repeats()).isEqualTo(1);
        }
    }

    @Test
    void one_recipient_who_must_wait_does_not_make_the_next_one_wait() throws IOException {
        try (ScriptedMailServer server = new ScriptedMailServer()) {
            EmailChannel channel = channel(server);
            server.answer(".", "451 greylisted");
            assertThatThrownBy(() -> channel.tell(event, mailing("other@states.example")))
                    .isInstanceOf(RetryableFailure.class);

            assertThat(state()).isEqualTo("waiting");
            assertThat(attempts("other@states.example")).isEqualTo(1);
        }
    }

    private Ledger process(Duration patience) {
        return new Ledger(database, patience);
    }

    private EmailChannel channel(ScriptedMailServer server) {
        try {
            return new EmailChannel(database, server.client(), Clock.systemUTC(), meters, settings);
        } catch (jakarta.mail.internet.AddressException e) {
            throw new IllegalStateException(e);
        }
    }

    private Mailing mailing(String... furtherRecipients) {
        Words words = new Words("Due today", "Due today\n", Locale.ENGLISH);
        List<Notice> notices = Stream.concat(Stream.of(delivery.recipient()), Stream.of(furtherRecipients))
                .map(address -> new Notice(address, words))
                .toList();
        return new Mailing(notices, Set.of());
    }

    private String state() {
        return database.sql("select state from notify_delivery where event = ? and recipient = ?")
                .params(delivery.event(), delivery.recipient())
                .query(String.class)
                .single();
    }

    private int repeats() {
        return database.sql("select repeats from notify_delivery where event = ?")
                .param(delivery.event())
                .query(Integer.class)
                .single();
    }

    private int attempts(String recipient) {
        return database.sql("select attempts from notify_delivery where event = ? and recipient = ?")
                .params(delivery.event(), recipient)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}
