package org.placard.amendments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.placard.PracticeFiles.PRESIDENT;
import static org.placard.PracticeFiles.SECRETARIAT;
import static org.placard.PracticeFiles.as;
import static org.placard.PracticeFiles.delegation;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
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
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Amendments and groups by page and by API, as people and programs use them. */
class AmendmentPagesTest extends PlacardTest {

    private static final Actor NORWAY = delegation("NOR");
    private static final String DELETION =
            "{\"changes\":[{\"what\":\"delete\",\"part\":\"operative\",\"paragraph\":5}],\"sponsors\":[\"ISL\"]}";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private TablingAmendments tabling;

    @Autowired
    private CheckingAmendments checking;

    @Autowired
    private Amendments amendments;

    @Autowired
    private PracticeFiles files;

    private MockMvc web;

    private record Person(Actor actor) implements SignedIn {}

    @BeforeEach
    void browser() {
        web = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_form_tables_an_amendment_and_the_page_shows_it_beside_the_paragraph() throws Exception {
        FileId file = files.introduced(TODAY);

        signIn(NORWAY);
        page(file).andExpect(content().string(containsString("/amendments\"")));
        MockMultipartFile hostile = new MockMultipartFile("source", "<b>.html", "text/html", "<script>".getBytes());
        web.perform(multipart("/files/{file}/amendments", file)
                        .file(hostile)
                        .param("what", "replace", "delete")
                        .param("part", "operative", "operative")
                        .param("paragraph", "5", "")
                        .param("text", "Takes note of <b>nothing</b>;", "")
                        .param("words", "")
                        .param("sponsors", "ISL"))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/files/" + file));
        Amendment amendment = amendments.of(file).get(0);
        assertThat(amendment.sponsors()).containsExactly("NOR", "ISL");

        signIn(SECRETARIAT);
        form(file, amendment, "check", "decision", "accepted").andExpect(status().isSeeOther());
        form(file, amendment, "issue").andExpect(status().isSeeOther());
        page(file)
                .andExpect(content().string(containsString("Replace OP 5")))
                .andExpect(content().string(containsString("Takes note of &lt;b&gt;nothing&lt;/b&gt;;")))
                .andExpect(content().string(not(containsString("Takes note of <b>"))))
                .andExpect(content().string(containsString("/amendments/" + amendment.id() + "/vote")));
        web.perform(get("/files/{file}/amendments/{id}/source", file, amendment.id()))
                .andExpect(content().contentType(MediaType.APPLICATION_OCTET_STREAM))
                .andExpect(header().string("Content-Disposition", containsString("attachment")));

        signIn(PRESIDENT);
        form(file, amendment, "vote", "manner", "without-vote").andExpect(status().isSeeOther());
        page(file).andExpect(content().string(containsString("adopted")));
    }

    @Test
    void the_president_sets_the_order_by_a_form_and_by_the_api() throws Exception {
        FileId file = files.introduced(TODAY);
        String first = issued(file, 5);
        String second = issued(file, 6);

        signIn(PRESIDENT);
        page(file).andExpect(content().string(containsString("/amendments/order")));
        web.perform(post("/files/{file}/amendments/order", file).param("order", second, first))
                .andExpect(status().isSeeOther());
        web.perform(get("/api/files/{file}/amendments", file))
                .andExpect(jsonPath("$.votingOrder[0]").value(second))
                .andExpect(jsonPath("$.set").value(true));
        web.perform(put("/api/files/{file}/amendments/order", file)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"order\":[\"" + first + "\",\"" + second + "\"]}"))
                .andExpect(jsonPath("$.votingOrder[0]").value(first));
    }

    @Test
    void by_the_api_an_amendment_goes_its_whole_way() throws Exception {
        FileId file = files.introduced(TODAY);

        signIn(NORWAY);
        api(file, "", DELETION).andExpect(jsonPath("$.sponsors[1]").value("ISL"));
        Amendment amendment = amendments.of(file).get(0);
        signIn(SECRETARIAT);
        api(file, "/" + amendment.id() + "/check", "{\"decision\":\"maybe\"}")
                .andExpect(jsonPath("$.rule").value("amendments.unknown-decision"));
        api(file, "/" + amendment.id() + "/check", "{\"decision\":\"accepted\"}")
                .andExpect(status().isOk());
        api(file, "/" + amendment.id() + "/issue", "{}").andExpect(status().isOk());
        api(
                        file,
                        "/" + amendment.id() + "/vote",
                        "{\"manner\":\"recorded-vote\",\"inFavour\":20,\"against\":20,\"abstentions\":0}")
                .andExpect(jsonPath("$.end.how").value("rejected"));
        web.perform(get("/api/files/{file}/amendments/{id}", file, "nothing")).andExpect(status().isNotFound());
    }

    @Test
    void who_may_not_is_denied_everywhere() throws Exception {
        FileId file = files.introduced(TODAY);
        String amendment = "/" + issued(file, 5);

        signIn(SECRETARIAT);
        denied(file, "", DELETION);
        denied(file, amendment + "/acceptance", "{}");
        denied(file, amendment + "/withdrawal", "{}");
        denied(file, amendment + "/binding", "{}");
        web.perform(put("/api/files/{file}/amendments/order", file)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"order\":[]}"))
                .andExpect(status().isForbidden());
        signIn(NORWAY);
        denied(file, amendment + "/check", "{\"decision\":\"accepted\"}");
        denied(file, amendment + "/issue", "{}");
        denied(file, amendment + "/vote", "{\"manner\":\"without-vote\"}");
        denied(file, amendment + "/not-put", "{\"reason\":\"so\"}");
    }

    @Test
    void what_cannot_be_an_amendment_is_refused_by_its_rule_and_nothing_is_kept() throws Exception {
        FileId file = files.issued();
        signIn(NORWAY);

        refused(file, "{}", "amendments.no-change");
        refused(file, "{\"words\":\"  \"}", "amendments.no-change");
        refused(file, "{\"words\":\"x\",\"changes\":[{}]}", "amendments.no-change");
        refused(file, "{\"changes\":[null]}", "amendments.unknown-change");
        refused(file, change("move", "operative", "1", "x"), "amendments.unknown-change");
        refused(file, change("replace", "middle", "1", "x"), "amendments.unknown-change");
        refused(file, change("replace", "operative", "99", "x"), "amendments.no-such-paragraph");
        refused(file, change("replace", "operative", "0", "x"), "amendments.no-such-paragraph");
        refused(file, change("delete", "operative", "-1", ""), "amendments.no-such-paragraph");
        refused(file, change("delete", "operative", "null", ""), "amendments.no-such-paragraph");
        refused(file, change("replace", "operative", "1", " "), "amendments.words-missing");
        refused(file, change("delete", "operative", "1", "x"), "amendments.words-not-expected");
        refused(file, change("replace", "operative", "1", "x".repeat(10_001)), "amendments.too-long");
        refused(file, "{\"words\":\"" + "x".repeat(20_001) + "\"}", "amendments.too-long");
        refused(file, "{\"words\":\"x\",\"sponsors\":[\"XYZ\"]}", "amendments.unknown-state");
        refused(file, "{\"words\":\"x\",\"sponsors\":[\"NOR\"]}", "amendments.sponsor-twice");
        String twice = "{\"what\":\"delete\",\"part\":\"operative\",\"paragraph\":1}";
        refused(file, "{\"changes\":[" + twice + "," + twice + "]}", "amendments.paragraph-twice");
        assertThat(amendments.of(file)).isEmpty();
    }

    @Test
    void an_old_page_does_not_overwrite() throws Exception {
        FileId file = files.issued();
        signIn(NORWAY);

        web.perform(post("/api/files/{file}/amendments", file)
                        .header("If-Match", "\"1\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(DELETION))
                .andExpect(status().isPreconditionFailed());
    }

    @Test
    void groups_and_the_core_group_have_their_forms_and_the_line_its_page() throws Exception {
        FileId file = files.tabled();

        signIn(delegation("ZAF"));
        page(file).andExpect(content().string(containsString("/sponsors/groups\"")));
        web.perform(post("/files/{file}/sponsors/groups", file)
                        .param("group", "Group of African States")
                        .param("state", "ZAF"))
                .andExpect(status().isSeeOther());
        page(file)
                .andExpect(content().string(containsString("South Africa* (on behalf of the Group of African States)")))
                .andExpect(content().string(containsString("/sponsors/groups/departure\"")));
        signIn(PracticeFiles.CHINA);
        page(file).andExpect(content().string(containsString("/sponsors/core-group\"")));
        web.perform(post("/files/{file}/sponsors/core-group", file).param("state", "PAK"))
                .andExpect(status().isSeeOther());
        page(file).andExpect(content().string(containsString("Core group")));
        web.perform(get("/files/{file}/sponsors", file).param("at", TODAY.toString()))
                .andExpect(content().string(containsString("on behalf of the Group of African States")));
        web.perform(get("/api/files/{file}/sponsors", file)
                        .param("at", TODAY.minusDays(1).toString()))
                .andExpect(jsonPath("$.printed").isEmpty())
                .andExpect(jsonPath("$.membersKnown").value(true));
        web.perform(get("/api/files/{file}/sponsors", file))
                .andExpect(jsonPath("$.groups[0].state").value("ZAF"))
                .andExpect(jsonPath("$.sponsors[1].kind").value("CORE_GROUP"));
        signIn(SECRETARIAT);
        web.perform(post("/files/{file}/sponsors/groups/departure", file)
                        .param("group", "Group of African States")
                        .param("reason", "Not so agreed"))
                .andExpect(status().isSeeOther());
    }

    private String issued(FileId file, int paragraph) {
        ProposedAmendment proposed = new ProposedAmendment(
                List.of(new Change("delete", "operative", paragraph, null)), null, null, null, null);
        String amendment = as(NORWAY, () -> tabling.table(file, proposed, null, null));
        PracticeFiles.doing(SECRETARIAT, () -> {
            checking.accept(file, amendment, null, null);
            checking.issue(file, amendment, null, null);
        });
        return amendment;
    }

    private static String change(String what, String part, String paragraph, String words) {
        return "{\"changes\":[{\"what\":\"" + what + "\",\"part\":\"" + part + "\",\"paragraph\":" + paragraph
                + ",\"words\":\"" + words + "\"}]}";
    }

    private void refused(FileId file, String body, String rule) throws Exception {
        api(file, "", body).andExpect(jsonPath("$.rule").value(rule));
    }

    private void denied(FileId file, String path, String body) throws Exception {
        api(file, path, body).andExpect(status().isForbidden());
    }

    private ResultActions page(FileId file) throws Exception {
        return web.perform(get("/files/{file}", file)).andExpect(status().isOk());
    }

    private ResultActions form(FileId file, Amendment amendment, String path, String... field) throws Exception {
        var request = post("/files/{file}/amendments/{id}/" + path, file, amendment.id());
        return web.perform(field.length == 0 ? request : request.param(field[0], field[1]));
    }

    private ResultActions api(FileId file, String path, String body) throws Exception {
        return web.perform(post("/api/files/{file}/amendments" + path, file)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private static void signIn(Actor actor) {
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(
                        new Person(actor),
                        null,
                        List.of(new SimpleGrantedAuthority(actor.role().authority()))));
    }
}
