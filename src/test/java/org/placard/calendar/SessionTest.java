package org.placard.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.placard.calendar.ShippedCalendar.day;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.platform.Refusal;

class SessionTest {

    @ParameterizedTest
    @CsvSource({
        "2020-02-23, false",
        "2020-02-24, true",
        "2020-03-13, true",
        "2020-03-14, false",
        "2020-06-14, false",
        "2020-06-15, true",
        "2020-06-22, true",
        "2020-06-23, true",
        "2020-06-24, false"
    })
    void the_43rd_session_sat_until_13_march_and_again_from_15_june(LocalDate day, boolean sat) {
        assertThat(ShippedCalendar.get("43").sitsOn(day)).isEqualTo(sat);
    }

    @Test
    void a_suspended_session_sits_no_more() {
        Session suspended = Session.announced(new SessionId("43"), day("2020-02-24"), day("2020-03-20"))
                .suspendedAfter(day("2020-03-13"), null);
        assertThat(suspended.suspended()).isTrue();
        assertThat(suspended.closing()).isNull();
        assertThat(suspended.sitsOn(day("2020-03-13"))).isTrue();
        assertThat(suspended.sitsOn(day("2020-03-14"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"43", "S-36", "1", "62"})
    void a_session_has_a_file_of_its_own(String text) {
        SessionId id = new SessionId(text);
        assertThat(id.file().value()).isEqualTo("session-" + text);
        assertThat(SessionId.of(id.file())).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "043", "forty-three", "S-", "s-36", "43 ", "99999", "43/../../x"})
    void what_cannot_name_a_session_is_refused(String text) {
        assertThat(SessionId.find(text)).isEmpty();
        assertThatThrownBy(() -> new SessionId(text))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(CalendarRule.UNKNOWN_SESSION));
    }
}
