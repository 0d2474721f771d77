package org.placard.notify.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.PlacardTest;
import org.placard.PracticeFiles;
import org.placard.calendar.Visitor;
import org.placard.platform.FileId;
import org.placard.platform.Role;
import org.placard.platform.security.People;
import org.placard.practice.servers.ReceivedMail;
import org.placard.practice.servers.TestServers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Who may enter an address, and how it looks to those who have none. */
class AddressPageTest extends PlacardTest {

    private static final Pattern LINK = Pattern.compile("/notices/address/([A-Za-z0-9_-]{32})/confirm\\b");

    @LocalServerPort
    private int port;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PracticeFiles files;

    @Autowired
    private People people;

    private final String login = "reader-" + UUID.randomUUID();
    private final String address = login + "@placard.example";
    private MockMvc web;

    @BeforeEach
    void signIn() {
        web = MockMvcBuilders.webAppContextSetup(context).build();
        Signed.in(login, Role.PRESIDENT, null);
    }

    @AfterEach
    void signOut() {
        Signed.out();
    }

    @Test
    void who_has_no_address_finds_a_form_for_it_and_nothing_else() throws Exception {
        web.perform(get("/notices"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("action=\"/notices/address\"")))
                .andExpect(content().string(not(containsString("/notices/manner"))))
                .andExpect(content().string(not(containsString("/notices/mailboxes"))));
        web.perform(get("/api/notices/address"))
                .andExpect(jsonPath("$.address").isEmpty())
                .andExpect(jsonPath("$.asked").isEmpty());
        web.perform(get("/api/notices"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.rule").value("notices.no-address"));
    }

    @Test
    void the_link_leads_to_a_button_looking_changes_nothing_and_after_the_button_notices_come_there() throws Exception {
        web.perform(post("/notices/address").param("address", address).param("language", "fr"))
                .andExpect(redirectedUrl("/notices"));
        String secret = secretIn(awaitMails(1).get(0));

        for (int n = 0; n < 2; n++) {
            web.perform(get("/notices/address/{secret}/confirm", secret))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString(address)))
                    .andExpect(content().string(containsString("action=\"/notices/address/" + secret + "/confirm\"")));
        }
        web.perform(get("/api/notices/address"))
                .andExpect(jsonPath("$.address").isEmpty())
                .andExpect(jsonPath("$.asked.address").value(address));

        web.perform(post("/notices/address/{secret}/confirm", secret)).andExpect(redirectedUrl("/notices"));

        web.perform(post("/notices/address/{secret}/confirm", secret)).andExpect(status().isNotFound());
        web.perform(get("/notices/address/{secret}/confirm", secret)).andExpect(status().isNotFound());
        web.perform(get("/notices"))
                .andExpect(content().string(containsString(address)))
                .andExpect(content().string(containsString("/notices/manner")));
        FileId file = files.tabled();
        web.perform(post("/files/{file}/follow", file));
        Signed.out();
        files.consulted(file);
        awaitMails(2);
        Signed.in(login, Role.PRESIDENT, null);
        web.perform(delete("/api/notices/address")).andExpect(status().isNoContent());
        web.perform(get("/api/notices/address")).andExpect(jsonPath("$.address").isEmpty());
    }

    @Test
    void a_program_asks_for_an_address_and_sees_what_waits() throws Exception {
        web.perform(ask("{\"address\": \" " + address + "\", \"language\": \"zh\"}"))
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.asked.address").value(address));
        web.perform(get("/notices")).andExpect(content().string(containsString(address)));
        web.perform(json(post("/api/notices/address/confirmation"), "{\"secret\": \"guessed\"}"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.rule").value("notices.dead-link"));
        web.perform(json(post("/api/notices/address/confirmation"), "{}")).andExpect(status().isNotFound());
        web.perform(delete("/api/notices/address")).andExpect(status().isConflict());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"address\": \"\"}",
                "{\"address\": \"a@b.example\\r\\nBcc: c@d.example\"}",
                "{\"address\": \"a@b.example\", \"language\": \"it\"}"
            })
    void what_is_no_address_or_no_language_is_refused_and_nothing_is_sent(String body) throws Exception {
        web.perform(ask(body)).andExpect(status().isUnprocessableContent());
        web.perform(get("/api/notices/address")).andExpect(jsonPath("$.asked").isEmpty());
    }

    @Test
    void the_answer_is_the_same_whether_or_not_another_login_has_the_address() throws Exception {
        String taken = "taken-" + address;
        database.sql("insert into notify_reader (address, login) values (?, ?)")
                .params(taken, "other-" + login)
                .update();
        String free = web.perform(ask("{\"address\": \"" + address + "\"}"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String other = web.perform(ask("{\"address\": \"" + taken + "\"}"))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(neutral(other.replace(taken, address))).isEqualTo(neutral(free));
    }

    @Test
    void whoever_is_not_signed_in_is_led_to_the_login_and_a_form_of_another_site_is_denied() throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        for (String path : List.of("/notices/address/x/confirm", "/notices/mailboxes")) {
            HttpResponse<String> answer = send(http, request(path).header("Accept", "text/html"));
            assertThat(answer.statusCode()).as(path).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/login");
        }
        for (String path : List.of("/api/notices/address", "/api/notices/mailboxes")) {
            assertThat(send(http, request(path)).statusCode()).as(path).isEqualTo(401);
        }
        for (String path : List.of(
                "/notices/address", "/notices/address/remove", "/notices/address/x/confirm", "/notices/mailboxes")) {
            assertThat(send(http, request(path).POST(BodyPublishers.noBody())).statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    @Test
    void the_forms_carry_their_token() {
        people.admit(login, "a delegation", "practice", Role.DELEGATION, "PAK");
        Visitor delegation = new Visitor(port, login, "practice").signIn();

        assertThat(delegation
                        .submit("/notices", "/notices/address", Map.of("address", "no address"))
                        .body())
                .contains("notices.no-mail-address");
        assertThat(delegation
                        .submit(
                                "/notices/mailboxes",
                                "/notices/mailboxes",
                                Map.of("kind", "state", "value", "CHN", "address", address, "language", "en"))
                        .body())
                .contains("notices.foreign-party");
    }

    private List<ReceivedMail> awaitMails(int atLeast) {
        await(atLeast + " letters to " + address)
                .atMost(Duration.ofSeconds(60))
                .until(() -> TestServers.mailbox().messagesTo(address).size() >= atLeast);
        return TestServers.mailbox().messagesTo(address);
    }

    private static String secretIn(ReceivedMail letter) {
        Matcher link = LINK.matcher(letter.text());
        assertThat(link.find()).as(letter.text()).isTrue();
        return link.group(1);
    }

    private static String neutral(String answer) {
        return answer.replaceAll("\"(askedAt|letter)\":\"[^\"]*\"", "");
    }

    private static MockHttpServletRequestBuilder ask(String body) {
        return json(put("/api/notices/address"), body);
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static HttpResponse<String> send(HttpClient http, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
