package org.placard.notify.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.notify.AnswerLost;
import org.placard.notify.Delivery;
import org.placard.notify.Envelope;
import org.placard.notify.Notice;
import org.placard.notify.ServerAway;

class MailServerTest {

    private static final Instant AT = Instant.parse("2021-10-25T07:00:00Z");
    private static final Delivery DELIVERY = new Delivery(
            "email",
            "someone@states.example",
            List.of(new Notice(new Envelope("e-1", "org.placard.reminder-due.v1", "f", 1, AT, null, null), null)),
            1,
            0,
            false);

    private ScriptedMailServer server;
    private MailServer client;

    @BeforeEach
    void start() throws IOException {
        server = new ScriptedMailServer();
        client = server.client();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void a_mail_says_that_a_machine_sent_it_and_when_the_event_was() throws Exception {
        handOver("Due today");

        assertThat(server.accepted())
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains("Auto-Submitted: auto-generated\n", "Content-Language: en\n")
                        .contains("Message-ID: <8bbc59e5-c62d-30cd-852d-6eb9052ce11f.placard@placard.example>\n")
                        .contains("Date: Mon, 25 Oct 2021 07:00:00 +0000")
                        .contains("Content-Type: text/plain; charset=UTF-8\n")
                        .contains("Content-Type: text/html; charset=UTF-8\n"));
    }

    @Test
    void a_subject_cannot_bring_a_header_along() throws Exception {
        handOver("Peace\r\nBcc: all@example.org");

        assertThat(server.accepted().get(0)).doesNotContainPattern("(?m)^Bcc:");
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 no such user, FinalFailure",
        "RCPT, 450 greylisted, RetryableFailure",
        "RCPT, 421 closing, ServerAway",
        "MAIL, 550 sender refused, ServerAway",
        "MAIL, 451 later, ServerAway",
        "MAIL, 530 log in first, ServerAway",
        "DATA, 451 later, RetryableFailure",
        "DATA, 554 not wanted, FinalFailure",
        "., 452 disk full, RetryableFailure",
        "., 554 not wanted, FinalFailure",
        "greeting, 554 no service, ServerAway"
    })
    void the_answer_tells_for_now_from_for_ever(String command, String answer, String failure) {
        server.answer(command, answer);

        assertThatThrownBy(() -> handOver("Due today"))
                .satisfies(e -> assertThat(e.getClass().getSimpleName()).isEqualTo(failure));
    }

    @Test
    void a_line_that_breaks_before_the_answer_leaves_it_open() {
        server.answer(".", ScriptedMailServer.HANG_UP);

        assertThatThrownBy(() -> handOver("Due today")).isInstanceOf(AnswerLost.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAIL", "RCPT", "DATA"})
    void a_line_that_breaks_before_the_text_delivered_nothing(String command) {
        server.answer(command, ScriptedMailServer.HANG_UP);

        assertThatThrownBy(() -> handOver("Due today")).isInstanceOf(ServerAway.class);
    }

    @Test
    void a_line_that_breaks_at_the_goodbye_changes_nothing() throws Exception {
        server.answer("QUIT", ScriptedMailServer.HANG_UP);

        handOver("Due today");

        assertThat(server.accepted()).hasSize(1);
    }

    @Test
    void nobody_at_the_port_is_a_server_that_is_away() throws IOException {
        server.close();

        assertThatThrownBy(() -> handOver("Due today")).isInstanceOf(ServerAway.class);
    }

    private void handOver(String subject) throws Exception {
        InternetAddress from = new InternetAddress("placard@placard.example");
        Letter letter =
                new Letter(subject, "Größe, Übersicht, 中国\n", "<p>Größe</p>", List.of("en"), AT, null, List.of());
        client.handOver(Mail.of(client.session(), from, DELIVERY, letter));
    }
}
