package org.placard.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.placard.PracticeFiles.PRESIDENT;
import static org.placard.PracticeFiles.SECRETARIAT;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placard.PlacardTest;
import org.placard.PracticeFiles;
import org.placard.platform.Actor;
import org.placard.platform.FileId;
import org.placard.platform.SignedIn;
import org.placard.states.States;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Roll-calls as people and programs enter and read them. */
class RollCallPagesTest extends PlacardTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private CallingTheRoll roll;

    @Autowired
    private States states;

    @Autowired
    private Actions actions;

    @Autowired
    private PracticeFiles files;

    private MockMvc web;
    private FileId file;

    private record Person(Actor actor) implements SignedIn {}

    @BeforeEach
    void signIn() {
        web = MockMvcBuilders.webAppContextSetup(context).build();
        file = files.introduced(TODAY);
        as(SECRETARIAT);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void the_page_calls_the_members_in_order_and_chooses_nothing() throws Exception {
        String page = web.perform(get("/files/{file}/roll-call", file))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page).contains("The 47 members of the Council on 12 March 2020");
        assertThat(page.indexOf("Afghanistan")).isLessThan(page.indexOf("Venezuela (Bolivarian Republic of)"));
        assertThat(page.split("type=\"radio\"", -1)).hasSize(47 * 4 + 1);
        assertThat(page).doesNotContain("checked", "??");
    }

    @Test
    void a_ticked_roll_call_is_recorded_and_stands_on_the_files_page() throws Exception {
        web.perform(ticked(47)).andExpect(status().isSeeOther()).andExpect(redirectedUrl("/files/" + file));

        web.perform(get("/files/{file}", file))
                .andExpect(content().string(allOf(containsString("Roll-call"), containsString("Abstaining"))))
                .andExpect(content().string(not(containsString("??"))));
        web.perform(get("/api/files/{file}/roll-call", file))
                .andExpect(jsonPath("$.tally.inFavour").value(23))
                .andExpect(jsonPath("$.inFavour[0]").value("AFG"))
                .andExpect(jsonPath("$.abstaining.length()").value(8));
    }

    @Test
    void what_is_refused_stays_ticked_and_nothing_is_recorded() throws Exception {
        web.perform(ticked(46))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("No vote is recorded for: Venezuela (Bolivarian Republic of)."),
                                containsString("value=\"in-favour\" checked"))));
        assertThat(actions.taken(file)).isEmpty();

        web.perform(ticked(46).param("othersAbsent", "true")).andExpect(status().isSeeOther());
        assertThat(actions.taken(file).orElseThrow().result().rollCall().states(Vote.ABSENT))
                .containsExactly("VEN");
    }

    @Test
    void announced_figures_that_disagree_or_are_none_are_refused() throws Exception {
        web.perform(ticked(47).param("inFavour", "24"))
                .andExpect(content().string(containsString("says 24; the roll-call comes to 23")));
        web.perform(ticked(47).param("inFavour", "many")).andExpect(content().string(containsString("cannot be read")));
        assertThat(actions.taken(file)).isEmpty();
    }

    @Test
    void a_pasted_list_is_ticked_to_be_looked_at_and_nothing_is_recorded_yet() throws Exception {
        web.perform(pasted(printed()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Read: 23 in favour, 16 against, 8 abstaining"),
                                containsString("value=\"abstaining\" checked"))));
        assertThat(actions.taken(file)).isEmpty();
    }

    @Test
    void a_pasted_list_with_doubtful_names_or_others_than_members_stays_in_its_field() throws Exception {
        web.perform(pasted("In favour: Kazakstan; Against: Nepal"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Kazakstan (Kazakhstan?)"),
                                containsString("In favour: Kazakstan; Against: Nepal</textarea>"))));
        web.perform(pasted("In favour: China; Against: Nepal"))
                .andExpect(content().string(containsString("China: not a member of the Council on 2020-03-12")));
    }

    @Test
    void a_program_sends_a_printed_list_or_single_votes_but_not_both() throws Exception {
        String both = "{\"manner\":\"recorded-vote\",\"printed\":\"In favour: Nepal\",\"rollCall\":[]}";
        web.perform(json("/api/files/{file}/action", both))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.rule").value("action.list-and-ballots"));

        String printed = "{\"manner\":\"recorded-vote\",\"printed\":\"" + printed() + "\",\"inFavour\":23}";
        web.perform(json("/api/files/{file}/action", printed))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.taken.result.tally.against").value(16))
                .andExpect(jsonPath("$.taken.result.rollCall.votes.AFG").value("IN_FAVOUR"));
    }

    @Test
    void a_program_that_names_no_vote_for_a_member_is_told_which_rule_refuses() throws Exception {
        String one = "{\"manner\":\"recorded-vote\",\"rollCall\":[{\"state\":\"NPL\",\"vote\":\"against\"}]}";
        web.perform(json("/api/files/{file}/action", one))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.rule").value("action.vote-missing"));
        String withoutVote = "{\"manner\":\"without-vote\",\"printed\":\"In favour: Nepal\"}";
        web.perform(json("/api/files/{file}/action", withoutVote))
                .andExpect(jsonPath("$.rule").value("action.no-roll-call"));
        assertThat(actions.taken(file)).isEmpty();
    }

    @Test
    void the_roll_of_a_day_is_told_and_a_file_without_roll_call_has_no_content() throws Exception {
        web.perform(get("/api/roll?on=2022-05-09"))
                .andExpect(jsonPath("$.length()").value(46));
        web.perform(get("/api/roll?on=2015-07-01"))
                .andExpect(jsonPath("$.length()").value(0));
        web.perform(get("/api/files/{file}/roll-call", file)).andExpect(status().isNoContent());
        web.perform(get("/api/files/nothing/roll-call")).andExpect(status().isNotFound());
    }

    @Test
    void a_delegation_records_no_roll_call_and_the_president_does() throws Exception {
        as(PracticeFiles.CHINA);
        web.perform(get("/files/{file}/roll-call", file)).andExpect(status().isForbidden());
        web.perform(ticked(47)).andExpect(status().isForbidden());
        assertThat(actions.taken(file)).isEmpty();

        as(PRESIDENT);
        web.perform(ticked(47)).andExpect(status().isSeeOther());
    }

    @Test
    void somebody_who_saw_an_older_entry_is_refused() throws Exception {
        web.perform(ticked(47).param("expected", "1")).andExpect(content().string(containsString("entry")));
        assertThat(actions.taken(file)).isEmpty();
    }

    private MockHttpServletRequestBuilder ticked(int members) {
        MockHttpServletRequestBuilder form = post("/files/{file}/roll-call", file);
        List<String> called = called();
        for (int i = 0; i < members; i++) {
            form.param("vote." + called.get(i), i < 23 ? "in-favour" : i < 39 ? "against" : "abstaining");
        }
        return form;
    }

    private MockHttpServletRequestBuilder pasted(String list) {
        return post("/files/{file}/roll-call", file).param("printed", list);
    }

    private MockHttpServletRequestBuilder json(String path, String body) {
        return post(path, file).contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private String printed() {
        List<String> called = called();
        return "In favour: " + names(called.subList(0, 23)) + "; Against: " + names(called.subList(23, 39))
                + "; Abstaining: " + names(called.subList(39, 47)) + ".";
    }

    private String names(List<String> codes) {
        return codes.stream()
                .map(code -> states.byIso3(code).orElseThrow().name("en"))
                .collect(Collectors.joining(", "));
    }

    private List<String> called() {
        return roll.on(TODAY).stream().map(CallingTheRoll.Member::state).toList();
    }

    private static void as(Actor actor) {
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(
                        new Person(actor), null, List.of(new SimpleGrantedAuthority("ROLE_" + actor.role()))));
    }
}
