package org.placard.practice.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

class EmbeddedMailboxTest {

    private static final Instant SENT = Instant.parse("2020-06-22T10:15:30Z");

    @TempDir
    private Path directory;

    private final Port port = new Port(Port.free().number(), "PLACARD_MAIL_PORT");
    private EmbeddedMailbox mailbox;

    @BeforeEach
    void start() {
        mailbox = new EmbeddedMailbox(directory, port);
        mailbox.start();
    }

    @AfterEach
    void stop() {
        mailbox.close();
    }

    @Test
    void a_message_is_kept_for_each_recipient_with_what_it_says() throws Exception {
        send("Résolution", "<p>Adoptée</p>", "geneva@example.org", "chn@example.org");

        assertThat(mailbox.messages()).hasSize(2).extracting(ReceivedMail::id).containsExactly(1, 2);
        ReceivedMail mail = mailbox.messagesTo("CHN@example.org").get(0);
        assertThat(mail.from()).isEqualTo("Placard <placard@example.org>");
        assertThat(mail.subject()).isEqualTo("Résolution");
        assertThat(mail.date()).isEqualTo(SENT);
        assertThat(mail.messageId()).startsWith("<").endsWith(">");
        assertThat(mail.text()).isEqualToIgnoringNewLines("Adoptée");
        assertThat(mail.html()).isEqualToIgnoringNewLines("<p>Adoptée</p>");
    }

    @Test
    void messages_survive_a_restart_and_the_numbers_go_on() throws Exception {
        send("first", "<p>1</p>", "geneva@example.org");
        mailbox.close();

        mailbox = new EmbeddedMailbox(directory, port);
        mailbox.start();
        send("second", "<p>2</p>", "geneva@example.org");

        assertThat(mailbox.messages()).extracting(ReceivedMail::subject).containsExactly("first", "second");
        assertThat(mailbox.messages()).extracting(ReceivedMail::id).containsExactly(1, 2);
    }

    @Test
    void it_can_be_stopped_and_started_again() throws Exception {
        mailbox.stop();
        mailbox.start();
        send("after", "<p>1</p>", "geneva@example.org");

        assertThat(mailbox.messages()).extracting(ReceivedMail::subject).containsExactly("after");
    }

    @Test
    void a_port_in_use_is_refused_with_one_clear_line() throws Exception {
        mailbox.stop();
        try (ServerSocket other = new ServerSocket(port.number(), 1, InetAddress.getByName(Address.LOOPBACK))) {
            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(mailbox::start)
                    .withMessage(
                            "Port %d is in use by another program: stop it or set PLACARD_MAIL_PORT",
                            other.getLocalPort());
        }
    }

    private void send(String subject, String html, String... recipients) throws Exception {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(mailbox.address().host());
        sender.setPort(mailbox.address().port());
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper parts = new MimeMessageHelper(message, true, "UTF-8");
        parts.setFrom("placard@example.org", "Placard");
        parts.setTo(recipients);
        parts.setSubject(subject);
        parts.setSentDate(Date.from(SENT));
        parts.setText(html.replaceAll("<[^>]*>", ""), html);
        sender.send(message);
    }
}
