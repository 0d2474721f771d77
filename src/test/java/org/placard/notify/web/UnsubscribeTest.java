package org.placard.notify.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placard.PlacardTest;
import org.placard.notify.Envelope;
import org.placard.notify.Recipient;
import org.placard.notify.ledger.Deliveries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The link in a letter, used by a mail program that has neither a session nor a token (RFC 8058), and by a person. */
class UnsubscribeTest extends PlacardTest {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String event = UUID.randomUUID().toString();
    private final String address = UUID.randomUUID() + "@placard.example";

    @LocalServerPort
    private int port;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void aLetterThatWaits() {
        database.sql("insert into notify_reader (address) values (?)")
                .param(address)
                .update();
        database.sql(
                        "insert into notify_subscription (address, kind, value, created_at) values (?, 'item', '3', now())")
                .param(address)
                .update();
        Instant never = Instant.parse("2999-01-01T00:00:00Z");
        Envelope told = new Envelope(
                event, "org.placard.draft-tabled.v1", event, 1, Instant.EPOCH, null, new byte[] {'{', '}'});
        deliveries.order(
                told,
                "email",
                List.of(Recipient.inBatch(address, never, "never").because("standard item:3")));
    }

    @Test
    void one_click_of_a_mail_program_unsubscribes_at_once() throws Exception {
        HttpResponse<String> answer = send(request(token())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(subscriptions()).isZero();
        assertThat(database.sql("select type from notify_muted where address = ?")
                        .param(address)
                        .query(String.class)
                        .list())
                .containsExactly("org.placard.draft-tabled.v1");
    }

    @Test
    void looking_at_the_page_changes_nothing_and_shows_a_button() throws Exception {
        HttpResponse<String> page = send(request(token()).GET());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("agenda item 3", "<form", "method=\"post\"");
        assertThat(subscriptions()).isEqualTo(1);
    }

    @Test
    void a_guessed_link_leads_nowhere() throws Exception {
        for (String guess : List.of(UUID.randomUUID().toString(), "1", "x%27y")) {
            assertThat(send(request(guess).GET()).statusCode()).isEqualTo(404);
            assertThat(send(request(guess).POST(BodyPublishers.noBody())).statusCode())
                    .isEqualTo(404);
        }
        assertThat(subscriptions()).isEqualTo(1);
    }

    private HttpRequest.Builder request(String token) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/unsubscribe/" + token));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private String token() {
        return database.sql("select token::text from notify_delivery where event = ?")
                .param(event)
                .query(String.class)
                .single();
    }

    private int subscriptions() {
        return database.sql("select count(*) from notify_subscription where address = ?")
                .param(address)
                .query(Integer.class)
                .single();
    }
}
