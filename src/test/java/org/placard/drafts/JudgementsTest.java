package org.placard.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.placard.PracticeFiles.CHINA;
import static org.placard.PracticeFiles.SECRETARIAT;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.placard.PlacardTest;
import org.placard.PracticeFiles;
import org.placard.drafts.Judgement.Verdict;
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

/** What people say of the reader's proposals is kept as data. */
class JudgementsTest extends PlacardTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private PracticeFiles files;

    @Autowired
    private Judgements judgements;

    private record Person(Actor actor) implements SignedIn {}

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void what_is_left_as_it_was_proposed_is_confirmed() {
        assertThat(of(files.tabled()))
                .extracting(Judgement::verdict)
                .containsExactly(Verdict.CONFIRMED, Verdict.CONFIRMED);
    }

    @Test
    void what_is_changed_is_corrected_and_both_are_kept_with_the_words_they_were_read_from() {
        FileId file = files.tabled(with(proposed -> List.of(moved(proposed.get(0), "47"), proposed.get(1))));

        Judgement corrected = of(file).get(0);
        assertThat(corrected.verdict()).isEqualTo(Verdict.CORRECTED);
        assertThat(corrected.proposed().session()).isEqualTo("46");
        assertThat(corrected.confirmed().session()).isEqualTo("47");
        assertThat(corrected.words()).contains("forty-sixth session");
        assertThat(corrected.context()).contains(corrected.words()).startsWith("Decides");
        assertThat(corrected.confidence()).isBetween(0.0, 1.0);
    }

    @Test
    void what_is_left_out_is_rejected_and_what_is_new_is_added() {
        FileId file = files.tabled(with(proposed -> List.of(proposed.get(0), added(2))));

        assertThat(of(file))
                .extracting(Judgement::verdict)
                .containsExactly(Verdict.CONFIRMED, Verdict.REJECTED, Verdict.ADDED);
        assertThat(of(file).get(1).confirmed()).isNull();
        Judgement added = of(file).get(2);
        assertThat(added.proposed()).isNull();
        assertThat(added.context()).isNotBlank();
    }

    @Test
    void a_proposal_that_is_named_twice_counts_once() {
        FileId file =
                files.tabled(with(proposed -> List.of(numbered(proposed.get(0), 1), numbered(proposed.get(0), 2))));

        assertThat(of(file))
                .extracting(Judgement::verdict)
                .containsExactly(Verdict.CONFIRMED, Verdict.REJECTED, Verdict.ADDED);
    }

    @Test
    void programs_of_the_secretariat_get_them_and_those_of_delegations_do_not() throws Exception {
        FileId file = files.tabled();
        MockMvc web = MockMvcBuilders.webAppContextSetup(context).build();
        in(SECRETARIAT);
        web.perform(get("/api/judgements"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[*].file", hasItem(file.value())))
                .andExpect(jsonPath("$[*].judgement.verdict", hasItem("confirmed")));
        in(CHINA);
        web.perform(get("/api/judgements")).andExpect(status().isForbidden());
    }

    private List<Judgement> of(FileId file) {
        return judgements.after(Instant.EPOCH, Integer.MAX_VALUE).stream()
                .filter(given -> given.file().equals(file))
                .map(Judgements.Given::judgement)
                .toList();
    }

    private static UnaryOperator<Confirmation> with(UnaryOperator<List<OrderedObligation>> change) {
        return confirmed -> PracticeFiles.ordering(confirmed, change.apply(confirmed.obligations()));
    }

    private static OrderedObligation moved(OrderedObligation it, String session) {
        return copy(it, it.ordinal(), session, it.proposed());
    }

    private static OrderedObligation numbered(OrderedObligation it, int ordinal) {
        return copy(it, ordinal, it.session(), it.proposed());
    }

    private static OrderedObligation added(int ordinal) {
        return new OrderedObligation(
                ordinal,
                3,
                "report",
                "HRC",
                "48",
                "High Commissioner",
                "progress",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static OrderedObligation copy(OrderedObligation it, int ordinal, String session, Integer proposed) {
        return new OrderedObligation(
                ordinal,
                it.paragraph(),
                it.kind(),
                it.body(),
                session,
                it.addressee(),
                it.title(),
                it.minutes(),
                it.agendaItem(),
                it.presidedBy(),
                it.dependsOn(),
                it.relation(),
                it.recurrence(),
                it.years(),
                proposed);
    }

    private static void in(Actor actor) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new Person(actor),
                        null,
                        List.of(new SimpleGrantedAuthority(actor.role().authority()))));
    }
}
