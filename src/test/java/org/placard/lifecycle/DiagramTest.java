package org.placard.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;

class DiagramTest {

    private final Diagram consideration = diagram("consideration");
    private final Diagram session = diagram("session-scheduling");

    @Test
    void acts_are_the_steps_of_people_and_the_messages_that_people_send() {
        assertThat(consideration.acts())
                .extracting(DrawnAct::id)
                .contains("schedule-action", "take-action", "revision-received", "draft-withdrawn");
        assertThat(diagram("co-sponsorship").acts())
                .extracting(DrawnAct::id)
                .contains("state-joins")
                .doesNotContain("cosponsorship-ends");
    }

    @Test
    void an_act_names_the_groups_that_may() {
        assertThat(consideration.actAt("take-action"))
                .hasValueSatisfying(act -> assertThat(act.groups()).containsExactly("president", "secretariat"));
        assertThat(session.actAt("suspension-received"))
                .hasValueSatisfying(act -> assertThat(act.groups()).containsExactly("secretariat"));
    }

    @Test
    void a_step_leads_to_what_comes_after_it_and_not_back() {
        assertThat(consideration.leads("schedule-action", "take-action")).isTrue();
        assertThat(consideration.leads("schedule-action", "remains-seized")).isTrue();
        assertThat(consideration.leads("take-action", "schedule-action")).isFalse();
    }

    @Test
    void what_is_caught_at_the_border_is_reached_with_the_part_that_it_interrupts() {
        assertThat(session.leads("opening-day", "suspension-received")).isTrue();
        assertThat(session.leads("suspension-received", "awaiting-resumption")).isTrue();
        assertThat(session.leads("closing-day", "awaiting-resumption")).isFalse();
    }

    @Test
    void a_message_beside_the_course_leads_to_the_steps_that_it_starts() {
        assertThat(consideration.leads("revision-received", "issue-revision")).isTrue();
        assertThat(consideration.leads("take-action", "issue-revision")).isFalse();
    }

    private static Diagram diagram(String process) {
        return new Diagram(Bpmn.readModelFromFile(new File("bpmn", process + ".bpmn")));
    }
}
