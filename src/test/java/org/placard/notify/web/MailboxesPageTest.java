package org.placard.notify.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.PlacardTest;
import org.placard.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Mailboxes of parties are kept on a page and by REST, by those who may. */
class MailboxesPageTest extends PlacardTest {

    private static final String PAGE = "/notices/mailboxes";
    private static final String API = "/api/notices/mailboxes";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private JdbcClient database;

    private final String address = UUID.randomUUID() + "@placard.example";
    private MockMvc web;

    @BeforeEach
    void signIn() {
        web = MockMvcBuilders.webAppContextSetup(context).build();
        Signed.in("palau", Role.DELEGATION, "PLW");
    }

    @AfterEach
    void signOut() {
        Signed.out();
        database.sql("delete from notify_contact where party in ('state:PLW', 'state:KIR') or address like :own")
                .param("own", "%" + address)
                .update();
    }

    @Test
    void the_secretariat_enters_changes_and_removes_mailboxes_and_the_page_shows_who_did_what() throws Exception {
        Signed.in("clerk", Role.SECRETARIAT, null);
        web.perform(post(PAGE)
                        .param("kind", "addressee")
                        .param("value", "Officer <b>" + address)
                        .param("address", address)
                        .param("language", "fr"))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl(PAGE));
        web.perform(enter("office", "president", "p" + address)).andExpect(status().isCreated());
        String id = idOf(address);
        web.perform(post(PAGE + "/{id}/language", id).param("language", "es")).andExpect(redirectedUrl(PAGE));
        web.perform(get(PAGE))
                .andExpect(content().string(containsString("Officer &lt;b&gt;" + address)))
                .andExpect(content().string(containsString("language changed (español)")))
                .andExpect(content().string(containsString(id)));
        web.perform(post(PAGE + "/{id}/remove", id)).andExpect(redirectedUrl(PAGE));

        web.perform(get(PAGE))
                .andExpect(content().string(not(containsString(id))))
                .andExpect(content().string(containsString("clerk")));
        web.perform(get(API + "/changes"))
                .andExpect(jsonPath("$[?(@.address == '" + address + "')].what")
                        .value(contains("removed", "language-changed", "entered")))
                .andExpect(jsonPath("$[?(@.address == '" + address + "')].actor")
                        .value(contains("clerk", "clerk", "clerk")));
    }

    @Test
    void a_delegation_keeps_the_mailboxes_of_its_own_state_and_sees_no_others() throws Exception {
        Signed.in("clerk", Role.SECRETARIAT, null);
        web.perform(enter("state", "kir", address)).andExpect(status().isCreated());
        String foreign = idOf(address);
        Signed.in("palau", Role.DELEGATION, "PLW");

        web.perform(enter("state", "PLW", "plw-" + address))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].party").value("state:PLW"));
        web.perform(get(PAGE))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("plw-" + address)))
                .andExpect(content().string(not(containsString(foreign))));
        for (MockHttpServletRequestBuilder other : List.of(
                delete(API + "/{id}", foreign),
                json(put(API + "/{id}", foreign), "{\"language\": \"fr\"}"),
                post(PAGE + "/{id}/remove", foreign),
                post(PAGE + "/{id}/language", foreign).param("language", "fr"))) {
            web.perform(other).andExpect(status().isNotFound());
        }
        assertThat(idOf(address)).isEqualTo(foreign);
        web.perform(get(API + "/changes"))
                .andExpect(content().string(not(containsString("state:KIR"))))
                .andExpect(content().string(containsString("state:PLW")));

        web.perform(json(put(API + "/{id}", idOf("plw-" + address)), "{\"language\": \"fr\"}"))
                .andExpect(jsonPath("$[0].language").value("fr"));
        web.perform(delete(API + "/{id}", idOf("plw-" + address))).andExpect(jsonPath("$", hasSize(0)));
    }

    @ParameterizedTest
    @CsvSource({
        "state, KIR, a@placard.example, en, notices.foreign-party, 403",
        "office, secretariat, a@placard.example, en, notices.foreign-party, 403",
        "addressee, High Commissioner, a@placard.example, en, notices.foreign-party, 403",
        "state, XXX, a@placard.example, en, notices.no-party, 422",
        "state, '', a@placard.example, en, notices.no-party, 422",
        "office, king, a@placard.example, en, notices.no-party, 422",
        "addressee, ' ', a@placard.example, en, notices.no-party, 422",
        "pigeon, PLW, a@placard.example, en, notices.no-party, 422",
        "'', PLW, a@placard.example, en, notices.no-party, 422",
        "state, PLW, a, en, notices.no-mail-address, 422",
        "state, PLW, '', en, notices.no-mail-address, 422",
        "state, PLW, 'A <a@placard.example>', en, notices.no-mail-address, 422",
        "state, PLW, a@placard.example, it, notices.not-one-of, 422",
        "state, PLW, a@placard.example, '', notices.not-one-of, 422"
    })
    void what_cannot_be_is_refused_by_name_and_nothing_is_kept(
            String kind, String value, String to, String language, String rule, int status) throws Exception {
        web.perform(enter(kind, value, to, language))
                .andExpect(status().is(status))
                .andExpect(jsonPath("$.rule").value(rule));
        web.perform(get(API)).andExpect(jsonPath("$", hasSize(0)));
    }

    @Test
    void nothing_at_all_is_refused_too() throws Exception {
        web.perform(json(post(API), "{}")).andExpect(status().isUnprocessableContent());
        web.perform(post(PAGE).param("kind", "state")).andExpect(status().isUnprocessableContent());
        web.perform(delete(API + "/{id}", UUID.randomUUID()))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.rule").value("notices.unknown-mailbox"));
    }

    @Test
    void a_mailbox_stands_once_and_no_party_has_any_number() throws Exception {
        web.perform(enter("state", "PLW", address)).andExpect(status().isCreated());
        web.perform(enter("state", "PLW", address.toUpperCase(java.util.Locale.ROOT)))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.rule").value("notices.mailbox-there"));
        database.sql("insert into notify_contact (address, party)"
                        + " select 'n' || n || '@placard.example', 'state:PLW' from generate_series(2, 20) n")
                .update();
        web.perform(enter("state", "PLW", "one-more-" + address))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.rule").value("notices.too-many-mailboxes"));
    }

    @Test
    void whoever_keeps_no_mailboxes_is_denied() throws Exception {
        for (Role role : List.of(Role.AUDITOR, Role.PRESIDENT, Role.OPERATOR)) {
            Signed.in("somebody", role, null);
            for (MockHttpServletRequestBuilder request : List.of(
                    get(PAGE),
                    get(API),
                    get(API + "/changes"),
                    enter("office", "president", address),
                    post(PAGE)
                            .param("kind", "office")
                            .param("value", "president")
                            .param("address", address)
                            .param("language", "en"),
                    post(PAGE + "/{id}/remove", UUID.randomUUID()),
                    post(PAGE + "/{id}/language", UUID.randomUUID()).param("language", "en"),
                    json(put(API + "/{id}", UUID.randomUUID()), "{\"language\": \"fr\"}"),
                    delete(API + "/{id}", UUID.randomUUID()))) {
                web.perform(request).andExpect(status().isForbidden());
            }
        }
    }

    private static MockHttpServletRequestBuilder enter(String kind, String value, String to) {
        return enter(kind, value, to, "en");
    }

    private static MockHttpServletRequestBuilder enter(String kind, String value, String to, String language) {
        return json(
                post(API),
                "{\"kind\": \"%s\", \"value\": \"%s\", \"address\": \"%s\", \"language\": \"%s\"}"
                        .formatted(kind, value, to, language));
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private String idOf(String at) {
        return database.sql("select id::text from notify_contact where address = ?")
                .param(at)
                .query(String.class)
                .single();
    }
}
