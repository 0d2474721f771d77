package org.placard.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.placard.PracticeFiles.CHINA;
import static org.placard.PracticeFiles.SECRETARIAT;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placard.PlacardTest;
import org.placard.platform.Actor;
import org.placard.platform.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What was set aside, as people and programs see it. */
class InboxPagesTest extends PlacardTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private TakingMessages taking;

    @Autowired
    private AsideMessages aside;

    private final String id = UUID.randomUUID().toString();
    private MockMvc web;
    private long number;

    private record Person(Actor actor) implements SignedIn {}

    @BeforeEach
    void setAside() {
        web = MockMvcBuilders.webAppContextSetup(context).build();
        as(SECRETARIAT);
        byte[] data = "{\"symbol\": \"A/HRC/43/L.9999\", \"language\": \"fr\"}".getBytes(StandardCharsets.UTF_8);
        taking.take(new Letter("a-topic", 0, 7, "a key", OtherSystem.headers(id, "language-version-issued"), data));
        number = aside.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow()
                .number();
    }

    @AfterEach
    void signOut() {
        aside.remove(number);
        SecurityContextHolder.clearContext();
    }

    @Test
    void the_page_and_the_list_say_what_waits_and_why() throws Exception {
        web.perform(get("/inbox"))
                .andExpect(content().string(containsString("A/HRC/43/L.9999")))
                .andExpect(content().string(containsString("drafts.unknown-symbol")))
                .andExpect(content().string(containsString("/inbox/" + number + "/redrive")));
        web.perform(get("/api/inbox/aside"))
                .andExpect(jsonPath("$[*].id").value(hasItem(id)))
                .andExpect(jsonPath("$[*].reason").value(hasItem("No document bears the symbol “A/HRC/43/L.9999”.")));
    }

    @Test
    void a_button_and_a_request_take_it_again() throws Exception {
        web.perform(post("/inbox/{number}/redrive", number)).andExpect(redirectedUrl("/inbox"));
        web.perform(post("/inbox/redrive")).andExpect(redirectedUrl("/inbox"));
        web.perform(post("/api/inbox/aside/{number}/redrive", number))
                .andExpect(jsonPath("$.taken").value(0))
                .andExpect(jsonPath("$.aside").value(1));
        web.perform(post("/api/inbox/aside/redrive")).andExpect(status().isOk());
        assertThat(aside.all())
                .filteredOn(one -> one.number() == number)
                .singleElement()
                .extracting(Aside::attempts)
                .isEqualTo(5);
    }

    @Test
    void what_nobody_will_ever_take_is_dropped() throws Exception {
        web.perform(post("/inbox/{number}/drop", number)).andExpect(redirectedUrl("/inbox"));
        web.perform(get("/inbox")).andExpect(content().string(not(containsString(id))));
        web.perform(delete("/api/inbox/aside/{number}", number)).andExpect(status().isNotFound());
        web.perform(post("/api/inbox/aside/{number}/redrive", number)).andExpect(status().isNotFound());
    }

    @Test
    void what_is_dropped_while_it_is_tried_again_stays_dropped() {
        Letter letter = aside.find(number).orElseThrow();
        aside.remove(number);

        assertThat(taking.again(number, letter)).isEqualTo(TakingMessages.Outcome.ASIDE);

        assertThat(aside.all()).noneMatch(one -> one.id().equals(id));
    }

    @Test
    void what_its_sender_replaced_while_it_was_tried_again_keeps_what_is_said_of_the_newer_one() {
        Letter letter = aside.find(number).orElseThrow();
        taking.take(new Letter("a-topic", 0, 8, "a key", letter.headers(), "{}".getBytes(StandardCharsets.UTF_8)));

        taking.again(number, letter);

        assertThat(aside.all())
                .filteredOn(one -> one.number() == number)
                .singleElement()
                .extracting(Aside::rule, Aside::text)
                .containsExactly("inbox.does-not-fit", "{}");
    }

    @Test
    void others_may_not_see_it() throws Exception {
        as(CHINA);
        web.perform(get("/inbox")).andExpect(status().isForbidden());
        web.perform(get("/api/inbox/aside")).andExpect(status().isForbidden());
        web.perform(post("/api/inbox/aside/redrive")).andExpect(status().isForbidden());
        web.perform(post("/inbox/{number}/drop", number)).andExpect(status().isForbidden());
    }

    private static void as(Actor actor) {
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(
                        new Person(actor),
                        null,
                        List.of(new SimpleGrantedAuthority(actor.role().authority()))));
    }
}
