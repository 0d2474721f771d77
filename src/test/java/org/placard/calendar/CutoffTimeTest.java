package org.placard.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.calendar.ShippedCalendar.day;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutoffTimeTest {

    private final Session announced = Session.announced(new SessionId("43"), day("2020-02-24"), day("2020-03-20"));

    @ParameterizedTest
    @CsvSource({
        "43, 2020-06-18T13:00",
        "44, 2020-07-09T13:00",
        "46, 2021-03-18T13:00",
        "48, 2021-10-07T13:00",
        "49, 2022-03-24T13:00"
    })
    void drafts_are_submitted_by_the_thursday_of_the_week_before_the_last(String session, LocalDateTime deadline) {
        assertThat(tabling(ShippedCalendar.get(session))).isEqualTo(deadline);
    }

    @Test
    void the_tabling_deadline_of_the_43rd_session_moved_from_march_to_june() {
        assertThat(tabling(announced)).isEqualTo("2020-03-12T13:00");
        Session resumed =
                announced.suspendedAfter(day("2020-03-13"), null).resumed(day("2020-06-15"), day("2020-06-23"));
        assertThat(tabling(resumed)).isEqualTo("2020-06-18T13:00");
    }

    @Test
    void a_session_that_lasts_a_day_has_no_tabling_deadline() {
        assertThat(CutoffTime.inPenultimateWeek(ShippedCalendar.get("S-36"), DayOfWeek.THURSDAY, LocalTime.of(13, 0)))
                .isEmpty();
    }

    @Test
    void a_cut_off_that_was_set_moves_with_the_end_of_the_session_and_is_unknown_while_that_is() {
        CutoffTime set = CutoffTime.of(LocalDateTime.parse("2020-03-19T12:30"), announced.closing());
        Session suspended = announced.suspendedAfter(day("2020-03-13"), null);
        assertThat(set.in(announced)).contains(LocalDateTime.parse("2020-03-19T12:30"));
        assertThat(set.in(suspended)).isEmpty();
        assertThat(set.in(suspended.resumed(day("2020-06-15"), day("2020-06-23"))))
                .contains(LocalDateTime.parse("2020-06-22T12:30"));
    }

    @Test
    void the_hour_is_genevas_in_winter_and_in_summer() {
        assertThat(Cutoffs.inGeneva(LocalDateTime.parse("2021-03-24T18:00"))).isEqualTo("2021-03-24T17:00:00Z");
        assertThat(Cutoffs.inGeneva(LocalDateTime.parse("2020-06-23T18:00"))).isEqualTo("2020-06-23T16:00:00Z");
    }

    private static LocalDateTime tabling(Session session) {
        return CutoffTime.inPenultimateWeek(session, DayOfWeek.THURSDAY, LocalTime.of(13, 0))
                .flatMap(time -> time.in(session))
                .orElseThrow();
    }
}
