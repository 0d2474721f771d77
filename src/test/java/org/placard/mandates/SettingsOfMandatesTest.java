package org.placard.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The settings as an operator writes them. */
class SettingsOfMandatesTest {

    @Test
    void as_shipped_all_ladders_are_alike_but_the_one_before_a_term_ends() {
        ReminderSettings shipped = reminders(Map.of());

        assertThat(shipped.of(Kind.REPORT, Stage.SUBMISSION))
                .isEqualTo(shipped.of(Kind.MEETING, Stage.PLANNING))
                .isEqualTo(new LadderSettings(
                        List.of(Period.ofDays(56), Period.ofDays(28), Period.ofDays(7), Period.ofDays(1), Period.ZERO),
                        Period.ofDays(4),
                        Period.ofDays(1),
                        List.of()));
        assertThat(shipped.of(Kind.MANDATE_RENEWAL, Stage.TERM).before().get(0)).isEqualTo(Period.ofWeeks(52));
        assertThat(shipped.of(Kind.MANDATE_RENEWAL, Stage.TERM).escalateAfter()).isEqualTo(Period.ofDays(1));
    }

    @Test
    void a_stage_goes_before_its_kind_and_the_kind_before_all() {
        ReminderSettings set = reminders(Map.of(
                "placard.reminders.escalate-after", "P3D",
                "placard.reminders.kinds.report.before", "P10W",
                "placard.reminders.kinds.oral-update.before", "P3W",
                "placard.reminders.stages.submission.before", "P12W",
                "placard.reminders.stages.submission.escalate-further", "P7D,P14D"));

        assertThat(set.of(Kind.REPORT, Stage.SUBMISSION).before()).containsExactly(Period.ofWeeks(12));
        assertThat(set.of(Kind.REPORT, Stage.SUBMISSION).escalateFurther())
                .containsExactly(Period.ofDays(7), Period.ofDays(14));
        assertThat(set.of(Kind.REPORT, Stage.SUBMISSION).escalateAfter()).isEqualTo(Period.ofDays(3));
        assertThat(set.of(Kind.REPORT, Stage.ISSUE).before()).containsExactly(Period.ofWeeks(10));
        assertThat(set.of(Kind.ORAL_UPDATE, Stage.DELIVERY).before()).containsExactly(Period.ofWeeks(3));
    }

    @Test
    void what_makes_no_ladder_is_refused_at_the_start_by_its_name() {
        refused("placard.reminders.before", "P-1D");
        refused("placard.reminders.before", "P1M");
        refused("placard.reminders.before", "P400D");
        refused("placard.reminders.escalate-after", "P0D");
        refused("placard.reminders.late-after", "-PT1H");
        refused("placard.reminders.kinds.report.before", "P1M");
        refused("placard.reminders.stages.term.escalate-after", "P0D");
        assertThatThrownBy(() -> reminders(Map.of("placard.reminders.kinds.memorandum.before", "P1W")))
                .rootCause()
                .hasMessageContaining("placard.reminders.kinds.memorandum");
        assertThatThrownBy(() -> reminders(Map.of("placard.reminders.stages.lunch.before", "P1W")))
                .rootCause()
                .hasMessageContaining("placard.reminders.stages.lunch");
        refused("placard.reminders.escalate-further", "P1D");
    }

    @Test
    void deadlines_of_documents_that_do_not_come_in_their_order_are_refused() {
        assertThatThrownBy(() ->
                        bind("placard.reports", ReportSettings.class, Map.of("placard.reports.issue-weeks", "12")))
                .rootCause()
                .hasMessageContaining("issue-weeks");
        assertThatThrownBy(
                        () -> bind("placard.reports", ReportSettings.class, Map.of("placard.reports.other-words", "0")))
                .rootCause()
                .hasMessageContaining("placard.reports.other-words");
        assertThatThrownBy(() ->
                        bind("placard.meetings", MeetingSettings.class, Map.of("placard.meetings.panellists", "0")))
                .rootCause()
                .hasMessageContaining("placard.meetings.panellists");
    }

    @Test
    void the_secretariat_writes_less_than_others() {
        ReportSettings shipped = bind("placard.reports", ReportSettings.class, Map.of());

        assertThat(List.of("High Commissioner", "OHCHR", "the Secretary-General", "Office of the High Commissioner"))
                .allMatch(addressee -> shipped.limitFor(addressee) == 8500);
        assertThat(List.of("Special Rapporteur on the right to food", "Advisory Committee"))
                .allMatch(addressee -> shipped.limitFor(addressee) == 10700);
    }

    private static void refused(String name, String value) {
        assertThatThrownBy(() -> reminders(Map.of(name, value))).rootCause().hasMessageContaining(name);
    }

    private static ReminderSettings reminders(Map<String, String> given) {
        return bind("placard.reminders", ReminderSettings.class, given);
    }

    private static <T> T bind(String prefix, Class<T> type, Map<String, String> given) {
        return new Binder(new MapConfigurationPropertySource(given)).bindOrCreate(prefix, type);
    }
}
