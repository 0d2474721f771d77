package org.placard.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.placard.PracticeFiles.CHINA;
import static org.placard.PracticeFiles.PRESIDENT;
import static org.placard.PracticeFiles.SECRETARIAT;
import static org.placard.PracticeFiles.doing;
import static org.placard.PracticeFiles.sample;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placard.platform.Actor;
import org.placard.platform.FileId;
import org.placard.platform.SignedIn;
import org.placard.texts.DraftReader;
import org.placard.texts.Reading;
import org.placard.texts.Warning;
import org.placard.texts.WarningCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The house of drafts as people and programs see it. */
class HousePagesTest extends HouseTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Checking checking;

    @Autowired
    private Revising revising;

    @Autowired
    private Issuing issuing;

    private MockMvc web;

    private record Person(Actor actor) implements SignedIn {}

    @BeforeEach
    void open() {
        web = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void an_initiative_is_announced_on_a_page_and_its_file_offers_what_comes_next() throws Exception {
        as(CHINA);
        web.perform(get("/announce"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
        String file = web.perform(post("/initiatives")
                        .param("session", "43")
                        .param("agendaItem", "3")
                        .param("title", "An initiative of <b>China</b>")
                        .param("summary", "What it is about"))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        web.perform(get(file))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("An initiative of &lt;b&gt;China&lt;/b&gt;"),
                                containsString("What it is about"),
                                containsString("/tabling\""),
                                containsString("/consultations\""),
                                not(containsString("??")))));
        as(PRESIDENT);
        web.perform(get(file))
                .andExpect(content().string(allOf(containsString("/late-tabling-leave\""), not(containsString("??")))));
    }

    @Test
    void the_check_shows_what_to_look_at() throws Exception {
        as(SECRETARIAT);
        FileId file = files.tabled(confirmed -> new Confirmation(
                confirmed.session(),
                "17",
                confirmed.title(),
                confirmed.printedNumber(),
                confirmed.documentDate(),
                confirmed.distribution(),
                "German",
                confirmed.mainSponsor(),
                confirmed.sponsors().stream()
                        .map(state -> state.equals("YEM") ? "CHE" : state)
                        .toList(),
                confirmed.obligations(),
                confirmed.remainsSeized()));

        web.perform(get("/api/files/{file}/remarks", file))
                .andExpect(jsonPath("$[?(@.about == 'item')].detail").value("17"))
                .andExpect(jsonPath("$[?(@.about == 'sponsor-not-printed')].detail")
                        .value("CHE"))
                .andExpect(jsonPath("$[?(@.about == 'language')].detail").value("German"));
        web.perform(get("/files/{file}", file))
                .andExpect(content()
                        .string(allOf(
                                containsString("“17” is none of the ten items"),
                                containsString("Switzerland is confirmed but not printed"),
                                not(containsString("??")))));
    }

    @Test
    void a_long_text_is_remarked_and_a_shorter_one_is_not() throws Exception {
        as(SECRETARIAT);
        FileId file = announced(CHINA, "43");
        table(file, CHINA, "43", sample("Guided by", "word ".repeat(3300) + "Guided by"));

        web.perform(get("/api/files/{file}/remarks", file))
                .andExpect(jsonPath("$[?(@.about == 'length')]").isNotEmpty());
        web.perform(get("/api/files/{file}/remarks", files.tabled()))
                .andExpect(jsonPath("$[?(@.about == 'length')]").isEmpty());
        assertThat(trail.of(file).get(1).data()).containsKey("remarks");
    }

    @Test
    void the_six_languages_stand_on_the_page_and_each_has_its_button() throws Exception {
        as(SECRETARIAT);
        FileId file = files.tabled();
        doing(SECRETARIAT, () -> checking.accept(file, null, null, null));
        web.perform(post("/files/{file}/languages/fr", file)).andExpect(status().isSeeOther());

        web.perform(get("/files/{file}", file))
                .andExpect(content()
                        .string(allOf(
                                containsString("/languages/ar\""),
                                not(containsString("/languages/fr\"")),
                                containsString("in preparation"),
                                containsString("/issue\""),
                                not(containsString("??")))));
        web.perform(json(post("/api/files/{file}/languages/en", file), "{}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(6))
                .andExpect(jsonPath("$[?(@.language == 'EN')].issuedOn").value("2020-03-12"));
        web.perform(post("/files/{file}/issue", file)).andExpect(redirectedUrl("/files/" + file));
        web.perform(get("/files/{file}", file)).andExpect(content().string(not(containsString("in preparation"))));
    }

    @Test
    void corrections_stand_on_the_page() throws Exception {
        as(SECRETARIAT);
        FileId file = files.issued();
        web.perform(post("/files/{file}/corrigenda", file)
                        .param("language", "")
                        .param("text", "For “a” read “b”")
                        .param("reason", "Misprint"))
                .andExpect(status().isSeeOther());
        web.perform(json(post("/api/files/{file}/reissue", file), "{\"reason\":\"A page was missing\"}"))
                .andExpect(jsonPath("$.symbol").value(drafts.get(file).symbol()));

        web.perform(get("/files/{file}", file))
                .andExpect(content()
                        .string(allOf(
                                containsString("/Corr.1"),
                                containsString("all languages"),
                                containsString("For “a” read “b”"),
                                containsString("A page was missing"),
                                not(containsString("??")))));
    }

    @Test
    void a_comparison_is_read_without_colours() throws Exception {
        as(SECRETARIAT);
        FileId file = files.issued();
        doing(CHINA, () -> {
            ReadText read = texts.read(sample("Guided by the Charter", "Inspired by the Charter"), "rev.md", file);
            revising.handIn(file, read.id(), proposals.of(read).confirmation(), null, null);
        });
        doing(SECRETARIAT, () -> {
            revising.accept(file, null, null);
            issuing.issue(file, null, null);
        });

        web.perform(get("/files/{file}/comparisons/2", file))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("1 paragraphs differ"),
                                containsString("[Guided]</del>"),
                                containsString("{Inspired}</ins>"),
                                not(containsString("??")))));
        web.perform(get("/api/files/{file}/comparisons/2", file))
                .andExpect(jsonPath("$.comparison.paragraphs[?(@.change == 'CHANGED')].before")
                        .value("PP 1"));
        web.perform(get("/files/{file}", file)).andExpect(content().string(containsString("/comparisons/2")));
        byte[] word = web.perform(get("/files/{file}/comparisons/2/document.docx", file))
                .andExpect(status().isOk())
                .andExpect(content()
                        .contentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        Reading accepted = new DraftReader().read(word, "comparison.docx");
        assertThat(accepted.text().preambular().get(0).text()).startsWith("Inspired by the Charter");
        assertThat(accepted.warnings()).extracting(Warning::code).contains(WarningCode.TRACKED_CHANGES_ACCEPTED);
        web.perform(get("/api/files/{file}/comparisons/2/document.exe", file)).andExpect(status().isNotFound());
    }

    @Test
    void whoever_may_not_is_refused() throws Exception {
        FileId file = files.tabled();
        assertDenied(SECRETARIAT, post("/initiatives").param("title", "Mine"));
        assertDenied(SECRETARIAT, get("/announce"));
        assertDenied(SECRETARIAT, json(post("/api/initiatives"), "{}"));
        for (String act : List.of("late-tabling-leave", "consultation-waiver")) {
            assertDenied(CHINA, post("/files/{file}/" + act, file).param("reason", "Please"));
            assertDenied(SECRETARIAT, json(post("/api/files/{file}/" + act, file), "{\"reason\":\"Please\"}"));
        }
        assertDenied(PRESIDENT, post("/files/{file}/consultations", file));
        assertDenied(PRESIDENT, json(post("/api/files/{file}/consultations", file), "{\"openEnded\":true}"));
        for (String act : List.of("issue", "languages/en", "corrigenda", "reissue")) {
            assertDenied(CHINA, post("/files/{file}/" + act, file));
            assertDenied(PRESIDENT, json(post("/api/files/{file}/" + act, file), "{}"));
        }
        assertDenied(SECRETARIAT, json(post("/api/files/{file}/tabling", file), "{}"));
        assertThat(trail.of(file)).hasSize(1);
    }

    private void assertDenied(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        as(actor);
        web.perform(request).andExpect(status().isForbidden());
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private static void as(Actor actor) {
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(
                        new Person(actor),
                        null,
                        List.of(new SimpleGrantedAuthority(
                                "ROLE_" + actor.role().name()))));
    }
}
