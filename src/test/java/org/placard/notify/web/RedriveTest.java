package org.placard.notify.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placard.PlacardTest;
import org.placard.notify.Envelope;
import org.placard.notify.Recipient;
import org.placard.notify.RedriveCommand;
import org.placard.notify.Samples;
import org.placard.notify.ledger.Deliveries;
import org.placard.platform.Role;
import org.placard.practice.servers.EmbeddedDatabase;
import org.placard.practice.servers.TestServers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

class RedriveTest extends PlacardTest {

    private static final Instant TIME = Instant.parse("2020-03-12T08:00:00Z");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private JdbcClient database;

    @Value("${spring.datasource.url}")
    private String url;

    private final String file = UUID.randomUUID().toString();
    private final String address = UUID.randomUUID() + "@placard.example";
    private MockMvc web;

    @BeforeEach
    void signIn() {
        web = MockMvcBuilders.webAppContextSetup(context).build();
        Signed.in("operator", Role.OPERATOR, null);
        Envelope event = new Envelope(
                "e-" + file,
                "org.placard.reminder-due.v1",
                file,
                1,
                TIME,
                null,
                new JsonMapper().writeValueAsBytes(Samples.reminder("P8W")));
        deliveries.order(event, "email", List.of(Recipient.aside(address, "the server had a bad day")));
    }

    @AfterEach
    void signOut() {
        Signed.out();
    }

    @Test
    void the_operator_sees_what_is_aside_with_the_reason_and_drives_it_again_with_a_button() throws Exception {
        web.perform(get("/deliveries").param("file", file))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("the server had a bad day")))
                .andExpect(content().string(containsString(address)));

        web.perform(post("/deliveries/redrive").param("event", "e-" + file).param("channel", "email"))
                .andExpect(status().isSeeOther());

        awaitMail();
        web.perform(get("/deliveries").param("file", file)).andExpect(content().string(not(containsString(address))));
    }

    @Test
    void a_program_drives_again_what_belongs_to_a_file_and_nothing_else() throws Exception {
        web.perform(get("/api/deliveries").param("file", file))
                .andExpect(jsonPath("$[0].state").value("aside"))
                .andExpect(jsonPath("$[0].recipient").value(address));
        web.perform(redrive("{\"channel\": \"pigeon\", \"file\": \"" + file + "\"}"))
                .andExpect(jsonPath("$.deliveries").value(0));

        web.perform(redrive("{\"channel\": \"email\", \"file\": \"" + file + "\", \"event\": \" \"}"))
                .andExpect(jsonPath("$.deliveries").value(1))
                .andExpect(jsonPath("$.records").value(0));

        awaitMail();
    }

    @Test
    void the_command_does_the_same_without_a_running_placard() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RedriveCommand command = new RedriveCommand(
                Map.of("SPRING_DATASOURCE_URL", url, "SPRING_DATASOURCE_USERNAME", EmbeddedDatabase.USER),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(command.run("--file", file, "--channel", "email")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("recipients that are tried again: 1\n", "Running notifiers carry it out");
        awaitMail();
        assertThat(command.run("--file")).isEqualTo(2);
        assertThat(command.run("--pigeon", "1")).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "--file needs a value.", "Unknown argument: --pigeon", "usage: java -jar placard.jar redrive ");
        assertThat(command.run("--help")).isZero();
    }

    @Test
    void only_operator_and_secretariat_may() throws Exception {
        Signed.in("secretariat", Role.SECRETARIAT, null);
        web.perform(redrive("{\"file\": \"" + file + "-none\"}")).andExpect(status().isOk());
        for (Role role : List.of(Role.DELEGATION, Role.PRESIDENT)) {
            Signed.in("somebody", role, "CHN");
            web.perform(get("/deliveries")).andExpect(status().isForbidden());
            web.perform(get("/api/deliveries")).andExpect(status().isForbidden());
        }
        Signed.in("auditor", Role.AUDITOR, null);
        web.perform(get("/deliveries")).andExpect(status().isOk());
        web.perform(redrive("{}")).andExpect(status().isForbidden());
        web.perform(post("/deliveries/redrive")).andExpect(status().isForbidden());
        assertThat(state()).isEqualTo("aside");
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder redrive(String body) {
        return post("/api/deliveries/redrive")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private void awaitMail() {
        await("the letter").atMost(Duration.ofSeconds(60)).until(() -> state().equals("sent"));
        assertThat(TestServers.mailbox().messagesTo(address)).hasSize(1);
    }

    private String state() {
        return database.sql("select state from notify_delivery where event = ? and recipient = ?")
                .params("e-" + file, address)
                .query(String.class)
                .single();
    }
}
