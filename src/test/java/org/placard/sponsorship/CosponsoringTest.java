package org.placard.sponsorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.placard.PracticeFiles.delegation;
import static org.placard.PracticeFiles.doing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.placard.PlacardTest;
import org.placard.PracticeFiles;
import org.placard.journal.Verification;
import org.placard.lifecycle.LifecycleRule;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.placard.platform.Rule;
import org.placard.states.State;
import org.placard.states.States;
import org.springframework.beans.factory.annotation.Autowired;

class CosponsoringTest extends PlacardTest {

    private static final LocalDate SEED = LocalDate.of(2020, 6, 17);

    @Autowired
    private Cosponsoring cosponsoring;

    @Autowired
    private Sponsors sponsors;

    @Autowired
    private SponsorsLine line;

    @Autowired
    private States states;

    @Autowired
    private Verification verification;

    @Autowired
    private PracticeFiles files;

    @Test
    void the_line_of_the_sample_comes_out_as_the_document_prints_it() {
        FileId file = files.tabled();

        assertThat(line.at(file, SEED)).isEqualTo(printedInTheSample());
        assertThat(line.printed(file, SEED))
                .filteredOn(SponsorsLine.Printed::marked)
                .hasSize(14);
        assertThat(line.printed(file, SEED))
                .filteredOn(printed -> !printed.marked())
                .extracting(SponsorsLine.Printed::name)
                .containsExactly("Pakistan", "Somalia", "Venezuela (Bolivarian Republic of)");
    }

    @Test
    void the_asterisk_follows_the_membership_at_the_documents_date() {
        FileId file = files.tabled();

        assertThat(line.printed(file, LocalDate.of(2021, 1, 1)))
                .filteredOn(printed -> List.of("CHN", "CUB", "RUS").contains(printed.state()))
                .noneMatch(SponsorsLine.Printed::marked);
    }

    @Test
    void a_state_joins_and_leaves_again() {
        FileId file = files.tabled();

        doing(delegation("LKA"), () -> cosponsoring.join(file, "LKA", null, null));
        assertThat(line.at(file, SEED)).contains("Somalia, Sri Lanka,* Syrian Arab Republic,*");

        doing(delegation("LKA"), () -> cosponsoring.leave(file, "LKA", null, null));
        assertThat(line.at(file, SEED)).isEqualTo(printedInTheSample());
    }

    @Test
    void a_state_joins_once() {
        FileId file = files.tabled();

        assertRefused(SponsorshipRule.ONE_STATE_ONCE, "PAK", () -> cosponsoring.join(file, "PAK", null, null));
    }

    @Test
    void nobody_joins_for_another_state() {
        FileId file = files.tabled();

        assertRefused(SponsorshipRule.OWN_STATE_ONLY, "PAK", () -> cosponsoring.join(file, "LKA", null, null));
    }

    @Test
    void a_state_that_nobody_knows_is_refused() {
        FileId file = files.tabled();

        assertRefused(SponsorshipRule.UNKNOWN_STATE, "XYZ", () -> cosponsoring.join(file, "XYZ", null, null));
    }

    @Test
    void the_main_sponsor_stays() {
        FileId file = files.tabled();

        assertRefused(SponsorshipRule.MAIN_SPONSOR_STAYS, "CHN", () -> cosponsoring.leave(file, "CHN", null, null));
    }

    @Test
    void who_does_not_sponsor_cannot_leave() {
        FileId file = files.tabled();

        assertRefused(SponsorshipRule.NOT_A_SPONSOR, "LKA", () -> cosponsoring.leave(file, "LKA", null, null));
    }

    @Test
    void after_the_cut_off_nobody_joins() {
        files.leaveTablingOpen("42");
        FileId file = files.tabled(confirmed -> PracticeFiles.inSession(confirmed, "42"));

        assertRefused(SponsorshipRule.CUT_OFF_PASSED, "LKA", () -> cosponsoring.join(file, "LKA", null, null));
    }

    @Test
    void after_action_nobody_joins() {
        FileId file = files.adopted(TODAY);

        assertRefused(LifecycleRule.NOT_POSSIBLE_NOW, "LKA", () -> cosponsoring.join(file, "LKA", null, null));
    }

    @Test
    void all_states_at_once_lose_nobody() throws Exception {
        FileId file = files.tabled();
        Set<String> already = codes(sponsors.of(file));
        List<String> others = states.all().stream()
                .map(State::iso3)
                .filter(iso3 -> !already.contains(iso3))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Object>> joining = others.stream()
                    .map(state -> threads.submit((Callable<Object>) () -> {
                        doing(delegation(state), () -> cosponsoring.join(file, state, null, null));
                        return null;
                    }))
                    .toList();
            for (Future<Object> one : joining) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(sponsors.of(file)).hasSize(states.all().size());
        assertThat(verification.verify(file).whole()).isTrue();
    }

    private static void assertRefused(Rule rule, String state, Runnable command) {
        assertThatThrownBy(() -> doing(delegation(state), command))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    private static Set<String> codes(List<Sponsor> sponsors) {
        return sponsors.stream().map(Sponsor::state).collect(Collectors.toSet());
    }

    private static String printedInTheSample() {
        return new String(PracticeFiles.sample(), StandardCharsets.UTF_8)
                .lines()
                .filter(text -> text.endsWith(": draft resolution"))
                .findFirst()
                .orElseThrow()
                .replace("\\*", "*")
                .replace("> ", "");
    }
}
