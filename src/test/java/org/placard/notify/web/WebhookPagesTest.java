package org.placard.notify.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.PlacardTest;
import org.placard.contract.SaidHeaders;
import org.placard.contract.Schemas;
import org.placard.notify.webhook.Receiver;
import org.placard.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Endpoints are kept on pages and by REST, by those who may. */
class WebhookPagesTest extends PlacardTest {

    @Autowired
    private Schemas schemas;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private JdbcClient database;

    private MockMvc web;
    private Receiver receiver;
    private String address;

    @BeforeEach
    void start() throws IOException {
        web = MockMvcBuilders.webAppContextSetup(context).build();
        receiver = Receiver.plain();
        address = "http://127.0.0.1:" + receiver.port() + "/in";
        Signed.in("fiji", Role.DELEGATION, "FJI");
    }

    @AfterEach
    void stop() {
        Signed.out();
        receiver.close();
        database.sql("update webhook_endpoint set deleted_at = clock_timestamp()")
                .update();
    }

    @Test
    void a_program_registers_tests_pauses_resumes_and_deletes_an_endpoint_and_sees_its_secret_once() throws Exception {
        JsonNode kept = json(web.perform(register("{\"url\": \"" + address + "\", \"types\": [\"draft-tabled\"]}"))
                .andExpect(status().isCreated()));
        String id = kept.path("id").asString();
        assertThat(kept.path("secret").asString()).startsWith("whsec_");

        web.perform(post("/api/webhooks/{id}/test", id))
                .andExpect(jsonPath("$.delivered").value(true))
                .andExpect(jsonPath("$.status").value(200));
        assertThat(receiver.received()).singleElement().satisfies(message -> {
            assertThat(message.body()).contains("\"type\":\"org.placard.webhook-test.v1\"", "\"sequence\":0");
            assertThat(schemas.faults("org.placard.webhook.test.v1", message.body()))
                    .isEmpty();
            assertThat(new SaidHeaders("webhook").faults(message.all())).isEmpty();
        });
        web.perform(post("/api/webhooks/{id}/test", id)).andExpect(status().isTooManyRequests());

        web.perform(post("/api/webhooks/{id}/pause", id))
                .andExpect(jsonPath("$.paused.reason").value("PERSON"));
        web.perform(post("/api/webhooks/{id}/resume", id))
                .andExpect(jsonPath("$.paused").doesNotExist())
                .andExpect(jsonPath("$.waiting").value(0))
                .andExpect(jsonPath("$.attempts[0].status").value(200));
        web.perform(post("/api/webhooks/{id}/secret", id))
                .andExpect(jsonPath("$.secret").value(startsWith("whsec_")))
                .andExpect(jsonPath("$.secret").value(not(kept.path("secret").asString())));
        web.perform(get("/api/webhooks"))
                .andExpect(jsonPath("$[0].filter.types[0]").value("draft-tabled"))
                .andExpect(content().string(not(containsString("whsec_"))));

        web.perform(delete("/api/webhooks/{id}", id)).andExpect(status().isNoContent());
        web.perform(get("/api/webhooks/{id}", id)).andExpect(status().isNotFound());
    }

    @Test
    void a_form_registers_an_endpoint_and_its_page_shows_the_secret_once_and_every_attempt() throws Exception {
        var registered = web.perform(
                        post("/webhooks").param("url", address).param("description", "for <b>the library</b>"))
                .andExpect(status().isSeeOther())
                .andReturn();
        String page = registered.getResponse().getRedirectedUrl();
        web.perform(get(page).flashAttrs(registered.getFlashMap()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("whsec_")))
                .andExpect(content().string(containsString("for &lt;b&gt;the library&lt;/b&gt;")));

        receiver.reply(Receiver.answering(500, "<script>alert(1)</script>"));
        web.perform(post(page + "/test")).andExpect(status().isSeeOther());
        web.perform(post(page + "/pause")).andExpect(status().isSeeOther());
        web.perform(get(page))
                .andExpect(content().string(not(containsString("whsec_"))))
                .andExpect(content().string(containsString("HTTP 500")))
                .andExpect(content().string(containsString("&lt;script&gt;")))
                .andExpect(content().string(containsString("It was paused")))
                .andExpect(content().string(containsString("Resume, and send what waits")));
        web.perform(post(page + "/resume")).andExpect(status().isSeeOther());
        web.perform(post(page + "/secret")).andExpect(status().isSeeOther());
        web.perform(get("/webhooks")).andExpect(content().string(containsString(address)));
        web.perform(post(page + "/delete")).andExpect(status().isSeeOther());
        web.perform(get("/webhooks")).andExpect(content().string(not(containsString(address))));
    }

    @ParameterizedTest
    @CsvSource({
        "'{}', webhooks.no-address",
        "'{\"url\": \"\"}', webhooks.no-address",
        "'{\"url\": \"ftp://hooks.example/\"}', webhooks.scheme",
        "'{\"url\": \"https://a:b@hooks.example/\"}', webhooks.user-info",
        "'{\"url\": \"http://10.0.0.1/\"}', webhooks.closed-address",
        "'{\"url\": \"https://169.254.169.254/latest\"}', webhooks.closed-address",
        "'{\"url\": \"https://[fd00::1]/\"}', webhooks.closed-address",
        "'{\"url\": \"http://127.0.0.1/\", \"types\": [\"draft-eaten\"]}', webhooks.unknown-type",
        "'{\"url\": \"http://127.0.0.1/\", \"state\": \"XXX\"}', webhooks.unknown-state",
        "'{\"url\": \"http://127.0.0.1/\", \"owner\": \"CHN\"}', webhooks.not-your-state",
        "'{\"url\": \"http://127.0.0.1/\", \"file\": \"a b\"}', platform.unknown-file",
        "'{\"url\": \"http://127.0.0.1/\", \"agendaItem\": \"123456789012345678901\"}', webhooks.too-long"
    })
    void what_cannot_be_is_refused_by_name_and_nothing_is_kept(String body, String rule) throws Exception {
        web.perform(register(body)).andExpect(jsonPath("$.rule").value(rule));
        web.perform(get("/api/webhooks")).andExpect(content().json("[]"));
    }

    @Test
    void nobody_has_any_number_of_endpoints() throws Exception {
        for (int n = 0; n < 20; n++) {
            web.perform(register("{\"url\": \"" + address + "\"}")).andExpect(status().isCreated());
        }
        web.perform(register("{\"url\": \"" + address + "\"}"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.rule").value("webhooks.too-many"));
    }

    @Test
    void a_delegation_keeps_its_own_endpoints_and_sees_no_others() throws Exception {
        String own = json(web.perform(register("{\"url\": \"" + address + "\"}")))
                .path("id")
                .asString();
        Signed.in("tonga", Role.DELEGATION, "TON");
        for (MockHttpServletRequestBuilder foreign : List.of(
                get("/api/webhooks/{id}", own),
                post("/api/webhooks/{id}/pause", own),
                post("/api/webhooks/{id}/resume", own),
                post("/api/webhooks/{id}/secret", own),
                post("/api/webhooks/{id}/test", own),
                delete("/api/webhooks/{id}", own),
                get("/webhooks/{id}", own))) {
            web.perform(foreign).andExpect(status().isNotFound());
        }
        web.perform(get("/api/webhooks")).andExpect(content().json("[]"));
        assertThat(receiver.received()).isEmpty();

        Signed.in("operator", Role.OPERATOR, null);
        web.perform(get("/api/webhooks/{id}", own))
                .andExpect(jsonPath("$.owner").value("state:FJI"));
        web.perform(register("{\"url\": \"" + address + "\", \"owner\": \"FJI\"}"))
                .andExpect(status().isCreated());
        Signed.in("fiji", Role.DELEGATION, "FJI");
        web.perform(get("/api/webhooks")).andExpect(jsonPath("$.length()").value(2));
    }

    @Test
    void whoever_keeps_no_endpoints_is_denied() throws Exception {
        for (Role role : List.of(Role.AUDITOR, Role.PRESIDENT)) {
            Signed.in("somebody", role, null);
            web.perform(get("/webhooks")).andExpect(status().isForbidden());
            web.perform(get("/api/webhooks")).andExpect(status().isForbidden());
            web.perform(register("{\"url\": \"" + address + "\"}")).andExpect(status().isForbidden());
            web.perform(post("/webhooks/{id}/test", UUID.randomUUID())).andExpect(status().isForbidden());
        }
    }

    private static MockHttpServletRequestBuilder register(String body) {
        return post("/api/webhooks").contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private static JsonNode json(ResultActions result) throws Exception {
        return new JsonMapper().readTree(result.andReturn().getResponse().getContentAsString());
    }
}
