package org.placard.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CalendarRuleTest {

    private final ResourceBundle words = ResourceBundle.getBundle("messages/calendar");

    @ParameterizedTest
    @EnumSource(CalendarRule.class)
    void every_refusal_says_what_is_wrong_what_to_do_and_where_the_rule_comes_from(CalendarRule rule) {
        assertThat(words.getString("rule." + rule.id())).isNotBlank();
        assertThat(words.getString("rule." + rule.id() + ".remedy")).isNotBlank();
        assertThat(words.getString("rule." + rule.id() + ".source")).isNotBlank();
    }
}
