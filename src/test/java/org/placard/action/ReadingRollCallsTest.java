package org.placard.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.PlacardTest;
import org.placard.platform.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

class ReadingRollCallsTest extends PlacardTest {

    @Autowired
    private ReadingRollCalls reading;

    @Test
    void a_list_as_printed_is_read_with_names_that_run_over_the_end_of_a_line() {
        RollCall read = reading.printed("""
                *In favour*:
                Argentina, Bolivia (Plurinational State of), Iran (Islamic
                Republic of), Viet Nam
                *Against*:
                Czechia, United Kingdom of Great Britain and
                Northern Ireland
                *Abstaining*: Turkey.
                """, false);

        assertThat(read.states(Vote.IN_FAVOUR)).containsExactly("ARG", "BOL", "IRN", "VNM");
        assertThat(read.states(Vote.AGAINST)).containsExactly("CZE", "GBR");
        assertThat(read.states(Vote.ABSTAINING)).containsExactly("TUR");
    }

    @Test
    void a_list_in_one_line_with_an_empty_heading_is_read() {
        RollCall read = reading.printed("In favour: Nepal, Fiji; Against: None; Abstaining: –; Absent: Togo", true);

        assertThat(read.states(Vote.IN_FAVOUR)).containsExactly("NPL", "FJI");
        assertThat(read.states(Vote.AGAINST)).isEmpty();
        assertThat(read.states(Vote.ABSENT)).containsExactly("TGO");
        assertThat(read.othersAbsent()).isTrue();
    }

    @Test
    void without_commas_each_line_is_a_name() {
        RollCall read = reading.printed("In favour:\nNepal\nFiji\n\nAgainst:\nTogo\n", false);

        assertThat(read.states(Vote.IN_FAVOUR)).containsExactly("NPL", "FJI");
        assertThat(read.states(Vote.AGAINST)).containsExactly("TGO");
    }

    @Test
    void a_name_is_never_guessed_and_all_doubtful_ones_are_told_at_once() {
        assertThatThrownBy(() -> reading.printed("In favour: Kazakstan, Nepal; Against: Ruritania", false))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo(RollCallRule.NAME_UNKNOWN);
                    assertThat(refusal.arguments()[0].toString())
                            .contains("Kazakstan (Kazakhstan?)", "Ruritania")
                            .doesNotContain("Nepal");
                });
    }

    @Test
    void a_state_that_is_named_twice_is_refused_even_under_another_name() {
        assertRefused(RollCallRule.STATE_TWICE, () -> reading.printed("In favour: Türkiye; Against: Turkey", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "Argentina, Bolivia", "The vote was: In favour: Argentina", "<b>x</b>"})
    void text_that_stands_under_no_heading_is_refused(String text) {
        assertRefused(RollCallRule.LIST_UNREADABLE, () -> reading.printed(text, false));
    }

    private static void assertRefused(Object rule, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
