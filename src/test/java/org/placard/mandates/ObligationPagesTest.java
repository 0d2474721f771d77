package org.placard.mandates;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
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

    /** What a program has to say in so many words. */
    private static final String ALL_FLAGS =
            "{\"captioning\": true, \"signLanguage\": true, \"renewed\": true, \"granted\": true}";

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
        for (String act : List.of(
                "slot",
                "held",
                "forecast",
                "submission",
                "issue",
                "concept-note",
                "panellists",
                "services",
                "summary",
                "update",
                "consideration",
                "delivery",
                "renewal",
                "due-date",
                "waiver",
                "waiver-decision",
                "superseded",
                "acknowledgement")) {
            web.perform(json(post("/api/obligations/{id}/" + act, meeting), ALL_FLAGS))
                    .andExpect(status().isForbidden());
        }
    }

    @Test
    void the_forms_of_a_meeting_lead_back_to_the_file_and_are_for_the_secretariat() throws Exception {
        FileId file = adopted(meeting(1, session(2)));
        UUID meeting = mandate(file, "meeting").id();

        web.perform(post("/obligations/{id}/concept-note", meeting).param("reference", "A/HRC/46/CRP.1"))
                .andExpect(redirectedUrl("/files/" + file));
        web.perform(post("/obligations/{id}/panellists", meeting)
                        .param("panellists", "Jane of " + meeting + "; PER; moderator\n\nJohn of " + meeting))
                .andExpect(status().isSeeOther());
        web.perform(post("/obligations/{id}/services", meeting)
                        .param("languages", "en", "fr")
                        .param("captioning", "true"))
                .andExpect(status().isSeeOther());
        as(Role.DELEGATION);
        web.perform(post("/obligations/{id}/concept-note", meeting).param("reference", "x"))
                .andExpect(status().isForbidden());

        web.perform(get("/api/files/{file}/obligations", file))
                .andExpect(jsonPath("$[0].preparation.conceptNote").value("A/HRC/46/CRP.1"))
                .andExpect(jsonPath("$[0].preparation.panellists[0].state").value("PER"))
                .andExpect(jsonPath("$[0].preparation.panellists[0].moderator").value(true))
                .andExpect(jsonPath("$[0].preparation.panellists[1].moderator").value(false))
                .andExpect(jsonPath("$[0].preparation.services.signLanguage").value(false));
    }

    @Test
    void programs_read_why_a_long_report_is_refused_and_get_its_waiver() throws Exception {
        UUID report = mandate(adopted(report(1, session(40), null)), "report").id();

        web.perform(json(post("/api/obligations/{id}/submission", report), "{\"words\": 9000}"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.rule").value("mandates.over-the-word-limit"));
        web.perform(json(post("/api/obligations/{id}/waiver", report), "{\"words\": 9000, \"reason\": \"annexes\"}"))
                .andExpect(status().isOk());
        as(Role.PRESIDENT);
        web.perform(json(
                        post("/api/obligations/{id}/waiver-decision", report),
                        "{\"granted\": true, \"by\": \"the Bureau\"}"))
                .andExpect(jsonPath("$.length.waivers[0].granted").value(true));
    }

    @Test
    void the_board_shows_all_that_is_due_and_what_a_reader_asks_for() throws Exception {
        String session = session(45);
        FileId file = adopted(report(1, session, null), ordered(2, "report", "GA", "76", "at", null, null));
        as(Role.DELEGATION);

        web.perform(get("/obligations"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(file.value())));
        web.perform(get("/api/obligations").param("kind", "report").param("session", session))
                .andExpect(jsonPath("$[0].due").value("forecast"))
                .andExpect(jsonPath("$[1].due").value("submission"))
                .andExpect(jsonPath("$[2]").doesNotExist());
        web.perform(get("/obligations").param("kind", "meeting").param("at", session))
                .andExpect(content().string(not(containsString(file.value()))));
        web.perform(get("/obligations").param("late", "true"))
                .andExpect(content().string(not(containsString(file.value()))));
    }

    @Test
    void the_ledger_of_late_timers_is_for_the_secretariat_and_auditors() throws Exception {
        web.perform(get("/timers/late")).andExpect(status().isOk());
        as(Role.AUDITOR);
        web.perform(get("/api/timers/late")).andExpect(status().isOk());
        as(Role.DELEGATION);
        web.perform(get("/timers/late")).andExpect(status().isForbidden());
        web.perform(get("/api/timers/late")).andExpect(status().isForbidden());
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
