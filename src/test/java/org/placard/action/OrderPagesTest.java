package org.placard.action;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.placard.PracticeFiles.PRESIDENT;
import static org.placard.PracticeFiles.SECRETARIAT;
import static org.placard.PracticeFiles.doing;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placard.PlacardTest;
import org.placard.PracticeFiles;
import org.placard.platform.Actor;
import org.placard.platform.FileId;
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

/** The programme of work and the order of the day, as people and programs use them. */
class OrderPagesTest extends PlacardTest {

    private static final AtomicInteger MEETINGS = new AtomicInteger(700);

    /** The last day of the session as announced: only this class places drafts there. */
    private static final LocalDate DAY = LocalDate.of(2020, 3, 20);

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Scheduling scheduling;

    @Autowired
    private PracticeFiles files;

    private MockMvc web;
    private int meeting;
    private FileId first;
    private FileId second;

    private record Person(Actor actor) implements SignedIn {}

    @BeforeEach
    void schedule_two_drafts() {
        web = MockMvcBuilders.webAppContextSetup(context).build();
        meeting = MEETINGS.incrementAndGet();
        first = scheduled();
        second = scheduled();
        as(SECRETARIAT);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void the_day_lists_what_each_draft_lacks_and_the_programme_leads_there() throws Exception {
        web.perform(get("/sessions/43/programme"))
                .andExpect(content()
                        .string(allOf(
                                containsString("/sessions/43/programme/2020-03-20"),
                                containsString("Meeting " + meeting))))
                .andExpect(content().string(not(containsString("??"))));
        web.perform(get("/sessions/43/programme/2020-03-20"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Order of the day, 20 March 2020"),
                                containsString("The draft stands on the programme of work for 2020-03-20."),
                                containsString("name=\"place." + second + "\""))))
                .andExpect(content().string(not(containsString("??"))));
        web.perform(get("/sessions/43/programme/2020-03-19"))
                .andExpect(content().string(containsString("no draft")));
        web.perform(get("/sessions/999/programme")).andExpect(status().isNotFound());
    }

    @Test
    void the_form_sets_the_order_and_leads_back_to_the_day() throws Exception {
        web.perform(post("/sessions/43/programme/2020-03-20/{meeting}", meeting)
                        .param("place." + first, "2")
                        .param("place." + second, "1"))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/sessions/43/programme/2020-03-20"));

        web.perform(get("/api/sessions/43/programme/2020-03-20"))
                .andExpect(jsonPath("$.meetings[?(@.number == " + meeting + ")].items[0].file.file")
                        .value(second.value()))
                .andExpect(jsonPath("$.meetings[?(@.number == " + meeting + ")].left")
                        .value(2));
    }

    @Test
    void a_program_sets_the_order_against_the_entry_that_it_has_seen() throws Exception {
        String tag = web.perform(get("/api/sessions/43/programme/2020-03-20"))
                .andReturn()
                .getResponse()
                .getHeader("ETag");
        String order = "{\"order\":[\"" + second + "\",\"" + first + "\"]}";
        web.perform(order(order).header("If-Match", tag)).andExpect(status().isNoContent());
        web.perform(order(order).header("If-Match", tag)).andExpect(status().isPreconditionFailed());
        web.perform(order("{\"order\":[\"" + first + "\"]}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.rule").value("action.order-incomplete"))
                .andExpect(jsonPath("$.liftedBy[0].code").value("you"));
        web.perform(order("{}")).andExpect(jsonPath("$.rule").value("platform.missing"));
        web.perform(order("{\"order\":[null]}")).andExpect(jsonPath("$.rule").value("platform.missing"));
    }

    @Test
    void the_president_may_set_it_and_a_delegation_only_reads() throws Exception {
        String order = "{\"order\":[\"" + second + "\",\"" + first + "\"]}";
        as(PRESIDENT);
        web.perform(order(order)).andExpect(status().isNoContent());

        as(PracticeFiles.CHINA);
        web.perform(order(order)).andExpect(status().isForbidden());
        web.perform(post("/sessions/43/programme/2020-03-20/{meeting}", meeting))
                .andExpect(status().isForbidden());
        web.perform(get("/sessions/43/programme/2020-03-20"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("name=\"place."))));
        web.perform(get("/api/sessions/43/programme")).andExpect(status().isOk());
    }

    private FileId scheduled() {
        FileId file = files.issued();
        doing(SECRETARIAT, () -> scheduling.schedule(file, DAY, meeting, null, null));
        return file;
    }

    private MockHttpServletRequestBuilder order(String body) {
        return put("/api/sessions/43/programme/2020-03-20/{meeting}", meeting)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private static void as(Actor actor) {
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(
                        new Person(actor), null, List.of(new SimpleGrantedAuthority("ROLE_" + actor.role()))));
    }
}
