package org.placard.notify.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.PlacardTest;
import org.placard.PracticeFiles;
import org.placard.platform.FileId;
import org.placard.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** People manage what they are told of: on a page and by REST. */
class NoticesTest extends PlacardTest {

    private static final String DEFAULTS =
            "{\"language\": \"%s\", \"digest\": \"%s\", \"digestHour\": %s, \"quietFrom\": \"%s\", \"quietUntil\": \"%s\","
                    + " \"zone\": \"%s\"}";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PracticeFiles files;

    private final String login = "reader-" + UUID.randomUUID();
    private final String address = login + "@placard.example";
    private MockMvc web;

    @BeforeEach
    void signIn() {
        web = MockMvcBuilders.webAppContextSetup(context).build();
        database.sql("insert into notify_reader (address, login) values (?, ?)")
                .params(address, login)
                .update();
        Signed.in(login, Role.DELEGATION, "CHN");
    }

    @AfterEach
    void signOut() {
        Signed.out();
        database.sql("delete from notify_reader where address = ?")
                .param(address)
                .update();
    }

    @Test
    void the_page_shows_what_somebody_chose_and_changes_it() throws Exception {
        web.perform(post("/notices/manner")
                        .param("language", "fr")
                        .param("digest", "daily")
                        .param("digestHour", "17")
                        .param("quietFrom", "22:00")
                        .param("quietUntil", "07:00")
                        .param("zone", "Asia/Shanghai"))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/notices"));
        web.perform(post("/notices/subscriptions").param("kind", "state").param("value", "CUB"))
                .andExpect(status().isSeeOther());
        web.perform(post("/notices/standard").param("event", "draft-issued").param("wanted", "false"))
                .andExpect(status().isSeeOther());

        web.perform(get("/notices"))
                .andExpect(content().string(containsString(address)))
                .andExpect(content().string(containsString("Cuba")))
                .andExpect(content().string(containsString("Asia/Shanghai")));
        web.perform(get("/api/notices"))
                .andExpect(jsonPath("$.language").value("fr"))
                .andExpect(jsonPath("$.digest").value("daily"))
                .andExpect(jsonPath("$.digestHour").value(17))
                .andExpect(jsonPath("$.quietFrom").value("22:00"))
                .andExpect(jsonPath("$.subscriptions[0].value").value("CUB"))
                .andExpect(jsonPath("$.muted[0]").value("draft-issued"));
    }

    @ParameterizedTest
    @CsvSource({"state, chn", "item, 10", "file, session-46", "event, draft-tabled", "role, president"})
    void a_program_subscribes_and_unsubscribes(String kind, String value) throws Exception {
        web.perform(subscribe(kind, value)).andExpect(status().isCreated());
        web.perform(subscribe(kind, value))
                .andExpect(jsonPath("$.subscriptions", hasSize(1)))
                .andExpect(jsonPath("$.subscriptions[0].kind").value(kind));

        web.perform(delete("/api/notices/subscriptions/{id}", subscriptionOf(address)))
                .andExpect(jsonPath("$.subscriptions", hasSize(0)));
    }

    @ParameterizedTest
    @CsvSource({
        "state, XXX",
        "state, ''",
        "item, 0",
        "item, 20",
        "item, 3x",
        "file, ../x",
        "event, draft-eaten",
        "role, king",
        "pigeon, CHN"
    })
    void nobody_subscribes_to_what_there_is_not(String kind, String value) throws Exception {
        web.perform(subscribe(kind, value))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.rule").value("notices.not-one-of"));
        web.perform(get("/api/notices")).andExpect(jsonPath("$.subscriptions", hasSize(0)));
    }

    @ParameterizedTest
    @CsvSource({
        "it, daily, 8, '', '', '', notices.not-one-of",
        "fr, weekly, 8, '', '', '', notices.not-one-of",
        "fr, daily, 24, '', '', '', notices.not-one-of",
        "fr, daily, -1, '', '', '', notices.not-one-of",
        "fr, daily, 8, 25:00, 07:00, '', notices.not-one-of",
        "fr, daily, 8, 22:00, '', '', notices.quiet-hours",
        "fr, daily, 8, 22:00, 22:00, '', notices.quiet-hours",
        "fr, daily, 8, '', '', Moon/Crater, notices.not-one-of"
    })
    void what_makes_no_sense_changes_nothing(
            String language, String digest, String hour, String from, String until, String zone, String rule)
            throws Exception {
        web.perform(json(put("/api/notices"), DEFAULTS.formatted(language, digest, hour, from, until, zone)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.rule").value(rule));
        web.perform(get("/api/notices"))
                .andExpect(jsonPath("$.language").value("en"))
                .andExpect(jsonPath("$.digest").value("at-once"));
    }

    @Test
    void what_something_depends_on_cannot_be_turned_off_and_the_rest_can_be_turned_on_again() throws Exception {
        web.perform(json(put("/api/notices/standard/due-date-escalated"), "{\"wanted\": false}"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.rule").value("notices.lasting"));
        web.perform(json(put("/api/notices/standard/draft-eaten"), "{\"wanted\": false}"))
                .andExpect(status().isUnprocessableContent());
        web.perform(json(put("/api/notices/standard/draft-issued"), "{\"wanted\": false}"))
                .andExpect(jsonPath("$.muted", hasSize(1)));
        web.perform(json(put("/api/notices/standard/draft-issued"), "{\"wanted\": true}"))
                .andExpect(jsonPath("$.muted", hasSize(0)));
    }

    @Test
    void nobody_touches_what_is_another_persons() throws Exception {
        web.perform(subscribe("item", "3"));
        UUID ofAnother = subscriptionOf(address);
        String other = "other-" + login;
        database.sql("insert into notify_reader (address, login) values (?, ?)")
                .params(other + "@placard.example", other)
                .update();
        Signed.in(other, Role.SECRETARIAT, null);

        web.perform(delete("/api/notices/subscriptions/{id}", ofAnother))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.rule").value("notices.unknown-subscription"));
        web.perform(post("/notices/subscriptions/{id}/remove", ofAnother)).andExpect(status().isNotFound());
        web.perform(get("/api/notices")).andExpect(jsonPath("$.subscriptions", hasSize(0)));
        assertThat(subscriptionOf(address)).isEqualTo(ofAnother);
    }

    @Test
    void who_has_no_address_is_told_where_to_enter_it() throws Exception {
        Signed.in("nobody-" + login, Role.PRESIDENT, null);
        web.perform(get("/api/notices"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.rule").value("notices.no-address"))
                .andExpect(content().string(containsString("Your notices")));
        web.perform(post("/notices/subscriptions").param("kind", "item").param("value", "3"))
                .andExpect(status().isConflict());
    }

    @Test
    void nobody_has_more_subscriptions_than_are_allowed() throws Exception {
        database.sql("insert into notify_subscription (address, kind, value, created_at)"
                        + " select ?, 'file', 'f-' || n, now() from generate_series(1, 200) n")
                .param(address)
                .update();

        web.perform(subscribe("item", "3"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.rule").value("notices.too-many"));
    }

    @Test
    void a_button_on_its_page_follows_a_file_and_follows_it_no_more() throws Exception {
        FileId file = files.tabled();
        web.perform(get("/files/{file}", file)).andExpect(content().string(containsString("/follow\"")));

        web.perform(post("/files/{file}/follow", file)).andExpect(redirectedUrl("/files/" + file));

        web.perform(get("/files/{file}", file)).andExpect(content().string(containsString("/unfollow\"")));
        web.perform(get("/api/notices"))
                .andExpect(jsonPath("$.subscriptions[0].value").value(file.value()));
        web.perform(post("/files/{file}/unfollow", file)).andExpect(redirectedUrl("/files/" + file));
        web.perform(get("/api/notices")).andExpect(jsonPath("$.subscriptions", hasSize(0)));
    }

    private static MockHttpServletRequestBuilder subscribe(String kind, String value) {
        return json(post("/api/notices/subscriptions"), "{\"kind\": \"%s\", \"value\": \"%s\"}".formatted(kind, value));
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private UUID subscriptionOf(String whose) {
        return database.sql("select id from notify_subscription where address = ?")
                .param(whose)
                .query(UUID.class)
                .single();
    }
}
