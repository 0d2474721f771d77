package org.placard.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.placard.platform.FileId;

class AcknowledgingTest extends AfterAdoption {

    @Test
    void who_acknowledges_a_reminder_spares_the_secretariat_the_notice_of_silence_and_nothing_else() {
        FileId file = forecast(session(19));
        UUID report = mandate(file, "report").id();
        LocalDate due = due(file, "submission").date();
        refused(MandateRule.NOTHING_TO_ACKNOWLEDGE, () -> acknowledging.acknowledge(report, "submission", null, null));
        moveTo(nine(due.minusWeeks(1)));
        awaitTold(file, "submission", "P1W");
        assertThat(nextRung(mandates.get(report))).isEqualTo(nine(due.minusDays(4)));

        refused(MandateRule.NOTHING_TO_ACKNOWLEDGE, () -> acknowledging.acknowledge(report, "issue", null, null));
        refused(MandateRule.NOTHING_TO_ACKNOWLEDGE, () -> acknowledging.acknowledge(report, "lunch", null, null));
        refused(MandateRule.NOTHING_TO_ACKNOWLEDGE, () -> acknowledging.acknowledge(report, null, null, null));
        doing(() -> acknowledging.acknowledge(report, "submission", "the Office said so", null));

        assertThat(nextRung(mandates.get(report))).isEqualTo(nine(due.minusDays(1)));
        assertThat(mandates.get(report).unacknowledged()).isNull();
        assertThat(events(file)).contains("reminder-acknowledged");
        refused(MandateRule.ALREADY_ACKNOWLEDGED, () -> acknowledging.acknowledge(report, "submission", null, null));
        moveTo(nine(due.plusDays(1)));
        awaitTold(file, "submission", "escalation");
        assertThat(told(file, "submission")).doesNotContain("unanswered").endsWith("P1D", "P0D", "escalation");
    }

    @Test
    void a_due_date_that_was_met_leaves_nothing_to_acknowledge() {
        FileId file = forecast(session(19));
        UUID report = mandate(file, "report").id();
        moveTo(nine(due(file, "submission").date().minusWeeks(8)));
        awaitTold(file, "submission", "P8W");
        doing(() -> delivering.submit(report, null, null, null, null));

        refused(MandateRule.NOTHING_TO_ACKNOWLEDGE, () -> acknowledging.acknowledge(report, "submission", null, null));
    }
}
