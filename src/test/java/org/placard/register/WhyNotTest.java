package org.placard.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.PracticeFiles.CHINA;
import static org.placard.PracticeFiles.SECRETARIAT;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placard.PlacardTest;
import org.placard.PracticeFiles;
import org.placard.platform.Actor;
import org.placard.platform.FileId;
import org.placard.platform.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** "Why can't I?" as people and programs get it. */
class WhyNotTest extends PlacardTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private PracticeFiles files;

    @Autowired
    private JsonMapper json;

    private MockMvc web;
    private FileId file;

    private record Person(Actor actor) implements SignedIn {}

    @BeforeEach
    void tabled() {
        web = MockMvcBuilders.webAppContextSetup(context).build();
        file = files.tabled();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void programs_are_told_what_is_possible_and_what_stands_in_the_way() throws Exception {
        JsonNode acts = json.readTree(shown(SECRETARIAT, "/api/files/" + file + "/acts"));

        assertThat(act(acts, "check-draft").get("possible").asBoolean()).isTrue();
        JsonNode action = act(acts, "take-action");
        assertThat(action.get("possible").asBoolean()).isFalse();
        JsonNode obstacle = action.get("obstacles").get(action.get("obstacles").size() - 1);
        assertThat(obstacle.get("rule").asString()).isEqualTo("lifecycle.not-possible-now");
        assertThat(obstacle.get("detail").asString()).contains("Check form, item and sponsors (the secretariat)");
        assertThat(obstacle.get("liftedBy").get(0).get("code").asString()).isEqualTo("secretariat");
        assertThat(obstacle.get("remedy").asString()).isNotBlank();
        assertThat(obstacle.get("source").asString()).isNotBlank();
    }

    @Test
    void a_page_says_what_is_not_possible_now_and_who_can_lift_it() throws Exception {
        assertThat(shown(SECRETARIAT, "/files/" + file))
                .contains("Not possible now", "Take action", "Who can lift it", "lifecycle.not-possible-now");
        assertThat(shown(CHINA, "/files/" + file)).contains("Not possible now", "sponsorship.one-state-once");
    }

    @Test
    void a_session_says_it_too() throws Exception {
        assertThat(shown(SECRETARIAT, "/sessions/45")).contains("Not possible now", "Resume the session");
        assertThat(shown(SECRETARIAT, "/api/files/session-45/acts")).contains("session-resumed");
    }

    @Test
    void a_file_that_nobody_opened_has_no_acts() throws Exception {
        assertThat(shown(CHINA, "/api/files/" + FileId.create() + "/acts")).contains("platform.unknown-file");
    }

    private static JsonNode act(JsonNode acts, String id) {
        return StreamSupport.stream(acts.spliterator(), false)
                .filter(act -> act.get("act").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String shown(Actor actor, String path) throws Exception {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new Person(actor),
                        null,
                        List.of(new SimpleGrantedAuthority(actor.role().authority()))));
        return web.perform(get(path)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
