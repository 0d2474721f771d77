package org.placard.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.platform.FileId;

/** What nobody does is reminded of up to the escalation; then its reminders are over, and it still waits to be done. */
class LastRungsTest extends AfterAdoption {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @ParameterizedTest
    @CsvSource({"consideration, at, consideration", "mandate-renewal, until, term"})
    void of_the_council_itself(String kind, String relation, String due) {
        FileId file = adopted(ordered(1, kind, "HRC", session(12), relation, null, null));

        assertEscalated(file, due);
    }

    @Test
    void of_another_body_once_its_date_is_entered() {
        FileId file = adopted(ordered(1, "report", "GA", "76", "at", null, null));
        doing(() -> outcomes.enterDueDate(mandates.of(file).get(0).id(), today().plusWeeks(10), null, null));

        assertEscalated(file, "delivery");
    }

    private void assertEscalated(FileId file, String due) {
        moveTo(nine(due(file, due).date().plusDays(1)));
        await("the reminders of " + due + " are over")
                .atMost(PATIENCE)
                .until(() -> whereabouts.timers(file).isEmpty());

        assertThat(told(file, due)).endsWith("escalation").doesNotHaveDuplicates();
        assertThat(openSteps(file)).hasSize(1);
        assertThat(mandates.of(file)).noneMatch(Mandate::closed);
    }
}
