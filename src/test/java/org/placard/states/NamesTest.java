package org.placard.states;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    private final List<State> states = ShippedStates.all();
    private final Names names = new Names(states);

    @Test
    void there_are_the_193_members_of_the_united_nations_two_observers_and_two_more_states() {
        assertThat(states).hasSize(193 + 2 + 2).extracting(State::iso3).doesNotHaveDuplicates();
        assertThat(states).extracting(State::iso3).contains("VAT", "PSE", "COK", "NIU", "TUR", "CIV");
    }

    @ParameterizedTest
    @MethodSource("org.placard.states.SampleSponsors#printed")
    void every_sponsor_of_the_sample_draft_is_known_and_shown_as_printed(String printed) {
        assertThat(shown(printed)).isEqualTo(printed);
    }

    @Test
    void a_long_name_takes_no_longer_to_look_up_than_its_length() {
        String asterisks = "Spain" + "*".repeat(500_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(names.iso3Of(asterisks)).contains("ESP");
            assertThat(names.iso3Of(asterisks + "x")).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Turkey, TUR",
        "TÜRKIYE, TUR",
        "Turkiye, TUR",
        "Czech Republic, CZE",
        "Netherlands, NLD",
        "Netherlands (Kingdom of the), NLD",
        "the Netherlands, NLD",
        "Bahamas (The), BHS",
        "Côte d’Ivoire, CIV",
        "Cote d'Ivoire, CIV",
        "' Iran  (Islamic Republic of)*', IRN",
        "Republic of Korea, KOR",
        "United Kingdom of Great Britain and Northern Ireland, GBR",
        "State of Palestine, PSE",
        "Holy See, VAT",
        "中国, CHN",
        "Российская Федерация, RUS"
    })
    void names_are_known_whatever_their_case_spaces_and_accents_and_in_six_languages(String printed, String iso3) {
        assertThat(names.match(printed)).isEqualTo(new NameMatch(java.util.Optional.of(iso3), false, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "Kazakstan, Kazakhstan",
        "Phillipines, Philippines",
        "Kirgizstan, Kyrgyzstan",
        "Democratic Republic of Congo, Democratic Republic of the Congo",
        "Turky, Türkiye",
        "Viet-Nam, Viet Nam",
        "Pakistan (on behalf of the Organization of Islamic Cooperation), Pakistan",
        "Great Britain, United Kingdom of Great Britain and Northern Ireland"
    })
    void a_name_that_is_not_quite_right_is_not_believed_but_answered_with_what_it_may_mean(
            String printed, String meant) {
        NameMatch match = names.match(printed);
        assertThat(match.iso3()).isEmpty();
        assertThat(match.suggestions()).first().isEqualTo(meant);
    }

    @Test
    void a_name_that_two_states_share_suggests_both() {
        assertThat(names.match("Korea").suggestions())
                .containsExactlyInAnyOrder("Republic of Korea", "Democratic People's Republic of Korea");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Atlantis", "", " ", "*", "<script>alert(1)</script>", "Oma nia Republic of Nowhere"})
    void a_name_like_no_other_is_unknown_and_suggests_nothing(String printed) {
        assertThat(names.match(printed)).isEqualTo(new NameMatch(java.util.Optional.empty(), false, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"European Union", "the European Union", "Group of African States", "Sovereign Order of Malta"})
    void groups_and_organizations_are_no_states_and_said_to_be_groups(String printed) {
        assertThat(names.match(printed)).isEqualTo(new NameMatch(java.util.Optional.empty(), true, List.of()));
    }

    @Test
    void no_name_in_any_language_means_two_states() {
        Map<String, Set<String>> meanings = new HashMap<>();
        states.forEach(state -> state.names()
                .values()
                .forEach(name -> meanings.computeIfAbsent(name, any -> new java.util.TreeSet<>())
                        .add(state.iso3())));
        assertThat(meanings.values()).allSatisfy(meant -> assertThat(meant).hasSize(1));
        states.forEach(state -> state.names()
                .values()
                .forEach(name -> assertThat(names.match(name).iso3()).as(name).contains(state.iso3())));
    }

    @Test
    void every_name_in_real_recorded_votes_is_known() throws IOException {
        for (String printed : column("hrc_votes_by_state.csv", true)) {
            assertThat(names.match(printed).iso3()).as(printed).isPresent();
        }
    }

    @Test
    void every_member_is_shown_as_the_council_prints_it() throws IOException {
        for (String printed : column("hrc_membership_terms.csv", false)) {
            assertThat(shown(printed)).isEqualTo(printed.replace('’', '\''));
        }
    }

    private String shown(String printed) {
        String iso3 = names.match(printed).iso3().orElseThrow();
        return states.stream()
                .filter(state -> state.iso3().equals(iso3))
                .findFirst()
                .orElseThrow()
                .name("en");
    }

    /** The first or the last column of a file of real data; the test is skipped where the data are not there. */
    private static Set<String> column(String file, boolean last) throws IOException {
        Path path = Path.of(System.getProperty("placard.shared", "../shared"), "data", file);
        assumeTrue(Files.exists(path), () -> path + " is not there");
        try (Stream<String> lines = Files.lines(path)) {
            return lines.skip(1)
                    .map(line ->
                            last ? line.substring(line.lastIndexOf(',') + 1) : line.substring(0, line.indexOf(',')))
                    .collect(Collectors.toSet());
        }
    }
}
