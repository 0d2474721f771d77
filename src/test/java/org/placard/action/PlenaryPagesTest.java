package org.placard.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The plenary as people and programs see it and record it. */
class PlenaryPagesTest extends InTheMeeting {

    private static final List<String> OF_THE_SECRETARIAT =
            List.of("another-place", "budget", "budget-statement", "taking-up");

    private static final List<String> OF_THE_CHAIR = List.of(
            "statements",
            "oral-revision",
            "deferral",
            "no-action-motion",
            "no-action-vote",
            "separate-vote",
            "separate-vote/objection",
            "separate-vote/division",
            "separate-vote/paragraph");

    @Autowired
    private WebApplicationContext context;

    private MockMvc web;

    private record Person(Actor actor) implements SignedIn {}

    @BeforeEach
    void signIn() {
        web = MockMvcBuilders.webAppContextSetup(context).build();
        as(PracticeFiles.SECRETARIAT);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void the_page_leads_from_the_programme_to_a_separate_vote() throws Exception {
        FileId file = files.issued();
        page(file, "A statement is needed");
        form(file, "budget", "needed", "true");
        form(file, "budget-statement", "reference", "Oral statement", "on", TODAY.toString(), "amount", "");
        form(file, "schedule", "on", TODAY.toString(), "meeting", "45");
        form(file, "another-place", "on", TODAY.toString(), "meeting", "46");
        form(file, "introduction", "by", "PAK");
        page(file, "Introduced by", "Pakistan", "within existing resources", "Record an oral revision");
        form(file, "statements", "kind", "general-comment", "state", "CUB", "gist", "It is <b>for</b> it.");
        form(file, "no-action-motion", "by", "USA");
        page(file, "to be voted on now", "Vote on the no-action motion", "It is &lt;b&gt;for&lt;/b&gt; it.");
        form(file, "no-action-vote", "inFavour", "10", "against", "30", "abstentions", "7");
        form(file, "separate-vote", "by", "USA", "paragraphs", "OP 7");
        form(file, "separate-vote/objection", "objectedBy", "CHN");
        form(file, "separate-vote/division", "inFavour", "30", "against", "10", "abstentions", "7");
        page(file, "Vote on the paragraph", "objection by China");
        form(file, "separate-vote/paragraph", "inFavour", "10", "against", "30", "abstentions", "7");
        page(file, "without the paragraphs that a separate vote deleted");
        assertThat(texts.inForce(file).operative()).hasSize(9);
    }

    @Test
    void an_oral_revision_is_told_with_as_many_changes_as_there_are() throws Exception {
        FileId file = files.introduced(TODAY);

        web.perform(post("/files/{file}/oral-revision", file)
                        .param("words", "OP 1 reads anew, OP 2 goes")
                        .param("what", "replace", "delete", "insert")
                        .param("paragraph", "OP 1", "OP 2", "")
                        .param("text", "Calls, with commas, for brevity;", "", ""))
                .andExpect(status().isSeeOther());

        assertThat(texts.inForce(file).operative()).hasSize(9);
        assertThat(texts.inForce(file).operative().get(0).text()).isEqualTo("Calls, with commas, for brevity;");
        page(file, "as orally revised");
    }

    @Test
    void programs_read_and_write_the_same() throws Exception {
        FileId file = files.issued();
        api(file, "budget", "{\"needed\":true}")
                .andExpect(jsonPath("$.budget.needed").value(true));
        api(file, "budget-statement", "{\"reference\":\"L.1\",\"amount\":100,\"on\":\"2020-03-12\"}")
                .andExpect(jsonPath("$.budget.statement.amount").value(100));
        api(file, "schedule", "{\"on\":\"2020-03-12\",\"meeting\":45}");
        api(file, "introduction", "{}");
        api(file, "oral-revision", "{\"words\":\"w\",\"changes\":[{\"what\":\"delete\",\"paragraph\":\"OP 7\"}]}")
                .andExpect(jsonPath("$.orallyRevised").value(true));
        api(file, "statements", "{\"kind\":\"explanation-before\",\"state\":\"DEU\",\"gist\":\"No.\"}")
                .andExpect(jsonPath("$.statements[0].state").value("DEU"));
        api(file, "no-action-motion", "{\"by\":\"USA\"}");
        api(file, "no-action-vote", "{\"inFavour\":1,\"against\":2,\"abstentions\":3}");
        api(file, "separate-vote", "{\"by\":\"USA\",\"paragraphs\":\"PP 1\"}");
        api(file, "separate-vote/objection", "{}");
        api(file, "separate-vote/paragraph", "{\"inFavour\":3,\"against\":2,\"abstentions\":3}");
        web.perform(get("/api/files/{file}/plenary", file))
                .andExpect(jsonPath("$.divisions[0].parts[0].name").value("PP 1"))
                .andExpect(jsonPath("$.session").value("43"));
    }

    @Test
    void a_draft_that_was_deferred_shows_it() throws Exception {
        FileId file = files.introduced(TODAY);

        api(file, "deferral", "{\"session\":\"46\",\"reason\":\"No consensus\"}")
                .andExpect(jsonPath("$.session").value("46"));

        page(file, "to session 46", "No consensus", "Take up the deferred draft");
    }

    @Test
    void what_is_missing_is_refused_by_name() throws Exception {
        FileId file = files.introduced(TODAY);

        for (String path : List.of("another-place", "budget", "budget-statement", "statements", "no-action-motion")) {
            web.perform(json(file, path, "{}")).andExpect(status().is4xxClientError());
        }
        web.perform(json(file, "no-action-vote", "{\"inFavour\":1}"))
                .andExpect(jsonPath("$.rule").value("action.tally-missing"));
        web.perform(json(file, "deferral", "{\"reason\":null}"))
                .andExpect(jsonPath("$.rule").value("action.reason-needed"));
    }

    @Test
    void who_saw_an_older_entry_is_refused() throws Exception {
        FileId file = files.introduced(TODAY);

        web.perform(json(file, "deferral", "{\"reason\":\"Later\"}").header("If-Match", "\"1\""))
                .andExpect(jsonPath("$.rule").value("journal.changed-meanwhile"));
    }

    @Test
    void nobody_does_what_is_another_role_s() throws Exception {
        FileId file = files.introduced(TODAY);

        as(PracticeFiles.PRESIDENT);
        for (String path : OF_THE_SECRETARIAT) {
            forbidden(file, path);
        }
        for (Actor actor :
                List.of(PracticeFiles.CHINA, new Actor("auditor", org.placard.platform.Role.AUDITOR, null))) {
            as(actor);
            for (String path : OF_THE_SECRETARIAT) {
                forbidden(file, path);
            }
            for (String path : OF_THE_CHAIR) {
                forbidden(file, path);
            }
        }
    }

    private void forbidden(FileId file, String path) throws Exception {
        web.perform(json(file, path, "{\"needed\":true,\"meeting\":1,\"on\":\"2020-03-12\"}"))
                .andExpect(status().isForbidden());
        web.perform(post("/files/" + file + "/" + path)
                        .param("needed", "true")
                        .param("on", "2020-03-12")
                        .param("meeting", "1")
                        .param("reference", "r")
                        .param("kind", "general-comment")
                        .param("state", "CUB")
                        .param("gist", "g")
                        .param("reason", "r")
                        .param("by", "USA")
                        .param("paragraphs", "OP 1"))
                .andExpect(status().isForbidden());
    }

    private void page(FileId file, String... words) throws Exception {
        for (String word : words) {
            web.perform(get("/files/{file}", file))
                    .andExpect(status().isOk())
                    .andExpect(content().string(allOf(containsString(word), not(containsString("??")))));
        }
    }

    private void form(FileId file, String path, String... fields) throws Exception {
        var form = post("/files/" + file + "/" + path);
        for (int i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        web.perform(form).andExpect(status().isSeeOther());
    }

    private ResultActions api(FileId file, String path, String body) throws Exception {
        return web.perform(json(file, path, body)).andExpect(status().isOk());
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder json(
            FileId file, String path, String body) {
        return post("/api/files/" + file + "/" + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private static void as(Actor actor) {
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(
                        new Person(actor), null, List.of(new SimpleGrantedAuthority("ROLE_" + actor.role()))));
    }
}
