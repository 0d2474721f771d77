package org.placard.mandates;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placard.platform.Actor;
import org.placard.platform.FileId;
import org.placard.platform.Role;
import org.placard.platform.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

class ObligationPagesTest extends AfterAdoption {

    @Autowired
    private WebApplicationContext context;

    private MockMvc web;

    private record Person(Actor actor) implements SignedIn {}

    @BeforeEach
    void signIn() {
        web = MockMvcBuilders.webAppContextSetup(context).build();
        as(Role.SECRETARIAT);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void forms_plan_and_close_a_meeting_and_lead_back_to_the_file() throws Exception {
        FileId file = adopted(meeting(1, session(2)));
        UUID meeting = mandate(file, "meeting").id();
        LocalDate day = due(file, "planning").date().plusDays(4);

        web.perform(post("/obligations/{id}/plan", meeting)
                        .param("starts", day + "T10:00")
                        .param("room", room())
                        .param("minutes", "120")
                        .param("expected", "1"))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/files/" + file));
        prepare(meeting);
        moveTo(nine(day));
        as(Role.PRESIDENT);
        web.perform(post("/obligations/{id}/held", meeting).param("on", day.toString()))
                .andExpect(status().isSeeOther());

        web.perform(get("/api/files/{file}/obligations", file))
                .andExpect(jsonPath("$[0].slot.starts")
                        .value(nine(day).plusSeconds(3600).toString()))
                .andExpect(jsonPath("$[0].dues[1].metOn").value(day.toString()));
    }

    @Test
    void programs_deliver_a_report() throws Exception {
        FileId file = adopted(report(1, session(40), null));
        UUID report = mandate(file, "report").id();

        web.perform(json(post("/api/obligations/{id}/submission", report), "{}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.dues[0].fellAway").value(true))
                .andExpect(jsonPath("$.dues[1].metOn").value(today().toString()));
        web.perform(json(post("/api/obligations/{id}/issue", report), "{\"symbol\": \"A/HRC/49/48\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.symbol").value("A/HRC/49/48"));
    }

    @Test
    void a_moment_that_cannot_be_is_named() throws Exception {
        UUID meeting = mandate(adopted(meeting(1, session(2))), "meeting").id();

        for (String wrong : List.of("2021-02-30T10:00+01:00", "tomorrow", "2021-02-26")) {
            web.perform(json(
                            post("/api/obligations/{id}/slot", meeting),
                            "{\"starts\": \"%s\", \"room\": \"XX\"}".formatted(wrong)))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(jsonPath("$.where").value("starts"))
                    .andExpect(jsonPath("$.detail").value(containsString(wrong)));
        }
    }

    @Test
    void a_refusal_names_its_rule_and_an_older_page_is_turned_away() throws Exception {
        UUID meeting = mandate(adopted(meeting(1, session(2))), "meeting").id();

        web.perform(json(post("/api/obligations/{id}/held", meeting), "{\"on\": \"2020-01-01\"}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.rule").value("mandates.before-it-was-ordered"))
                .andExpect(jsonPath("$.remedy").isNotEmpty());
        web.perform(json(post("/api/obligations/{id}/held", meeting).header("If-Match", "\"99\""), "{}"))
                .andExpect(status().isPreconditionFailed());
    }

    @Test
    void delegations_read_and_do_not_act() throws Exception {
        FileId file = adopted(meeting(1, session(2)));
        UUID meeting = mandate(file, "meeting").id();
        as(Role.DELEGATION);

        web.perform(get("/api/files/{file}/obligations", file)).andExpect(status().isOk());
        for (String act : List.of("slot", "held", "submission", "issue")) {
            web.perform(json(post("/api/obligations/{id}/" + act, meeting), "{}"))
                    .andExpect(status().isForbidden());
        }
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private static void as(Role role) {
        Person person = new Person(new Actor(role.name(), role, null));
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(
                        person, null, List.of(new SimpleGrantedAuthority(role.authority()))));
    }
}
