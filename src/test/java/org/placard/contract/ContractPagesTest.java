package org.placard.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.placard.PracticeFiles.CHINA;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placard.PlacardTest;
import org.placard.platform.Actor;
import org.placard.platform.Role;
import org.placard.platform.SignedIn;
import org.placard.platform.security.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The contract as people and programs read it in a running Placard. */
class ContractPagesTest extends PlacardTest {

    private final HttpClient http = HttpClient.newHttpClient();

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Contract contract;

    @Autowired
    private People people;

    @LocalServerPort
    private int port;

    private MockMvc web;

    private record Person(Actor actor) implements SignedIn {}

    @BeforeEach
    void signIn() {
        web = MockMvcBuilders.webAppContextSetup(context).build();
        people.admit("china", "the delegation of China", "practice", Role.DELEGATION, "CHN");
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(new Person(CHINA), null, List.of()));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void the_page_lists_every_message_under_its_subject() throws Exception {
        String page = page("/contract");
        assertThat(contract.messages())
                .allSatisfy(message -> assertThat(page)
                        .contains(
                                message.type(), message.description(), "/contract/messages/" + message.name() + "\""));
        assertThat(contract.subjects())
                .allSatisfy(subject ->
                        assertThat(page).contains("id=\"" + subject.name() + "\"", "href=\"#" + subject.name() + "\""));
    }

    @Test
    void each_message_has_its_page() throws Exception {
        for (Message message : contract.messages()) {
            assertThat(page("/contract/messages/" + message.name())).contains(message.type());
        }
    }

    @Test
    void a_message_s_page_has_its_fields_its_example_and_its_files() throws Exception {
        assertThat(page("/contract/messages/amendment-taken-in"))
                .contains("amendment.sponsors", "tally.inFavour", "always, or null", "accepted", "A/HRC/61/L.19")
                .contains(
                        "/contract/schemas/amendment-taken-in.v1.json",
                        "/contract/examples/amendment-taken-in.v1.json");
        assertThat(page("/contract/messages/webhook/event"))
                .contains("webhook-id", "webhook-timestamp", "webhook-signature", "traceparent", "sequence")
                .contains("org.placard.draft-withdrawn.v1", "/contract/schemas/webhook/event.v1.json");
        assertThat(page("/contract/messages/webhook/test")).contains("data.endpoint", "org.placard.webhook-test.v1");
        assertThat(page("/contract/messages/live/change")).contains("entry", "always, or null", "Headers");
        assertThat(page("/contract/messages/inbox/report-issued")).contains("may be missing, or null", "A/HRC/64/31");
    }

    @Test
    void what_is_not_published_is_not_there() throws Exception {
        web.perform(get("/contract/messages/draft-eaten")).andExpect(status().isNotFound());
        web.perform(get("/contract/schemas/draft-eaten.v1.json")).andExpect(status().isNotFound());
        web.perform(get("/contract/schemas/../published.txt")).andExpect(status().is4xxClientError());
    }

    @Test
    void a_schema_is_found_at_the_path_of_its_id_and_every_part_with_it() throws Exception {
        for (Message message : contract.messages()) {
            web.perform(get(URI.create(message.schemaId()).getPath()))
                    .andExpect(status().isOk())
                    .andExpect(content().contentType("application/schema+json"))
                    .andExpect(content().string(containsString(message.schemaId())));
        }
        web.perform(get("/contract/schemas/parts/draft-ref.v1.json"))
                .andExpect(content().contentType("application/schema+json"));
        web.perform(get("/contract/examples/inbox/report-issued.v1.json"))
                .andExpect(content().contentType("application/json"));
    }

    @Test
    void programs_get_the_files_with_their_password_and_nobody_without() throws Exception {
        HttpResponse<String> document = send("/api/contract/asyncapi.yaml", "china");
        assertThat(document.headers().firstValue("Content-Type")).contains("application/vnd.aai.asyncapi+yaml");
        assertThat(document.body()).contains("asyncapi: 3.0.0", "org.placard.draft-tabled.v1");
        assertThat(send("/api/contract/schemas/draft-tabled.v1.json", "china").statusCode())
                .isEqualTo(200);
        assertThat(send("/api/contract/asyncapi.yaml", null).statusCode()).isEqualTo(401);
        assertThat(send("/contract", null).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
    }

    private String page(String path) throws Exception {
        return web.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private HttpResponse<String> send(String path, String login) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (login != null) {
            String secret = Base64.getEncoder().encodeToString((login + ":practice").getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + secret);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
