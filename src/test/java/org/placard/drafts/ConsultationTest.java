package org.placard.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.PracticeFiles.CHINA;
import static org.placard.PracticeFiles.PRESIDENT;
import static org.placard.PracticeFiles.delegation;
import static org.placard.PracticeFiles.doing;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Obstacles;
import org.placard.platform.FileId;
import org.springframework.beans.factory.annotation.Autowired;

class ConsultationTest extends HouseTest {

    @Autowired
    private Consulting consulting;

    @Autowired
    private Consultations consultations;

    @Autowired
    private Obstacles obstacles;

    @Autowired
    private Withdrawing withdrawing;

    @Test
    void the_council_does_not_act_before_a_consultation_open_to_all() {
        FileId file = files.tabled();
        assertThat(inTheWay(file)).isTrue();

        consult(file, TODAY, "Room XX", false);
        assertThat(inTheWay(file)).isTrue();
        consult(file, TODAY.minusDays(1), "Room XXI", true);

        assertThat(inTheWay(file)).isFalse();
        assertThat(consultations.of(file)).extracting("place").containsExactly("Room XX", "Room XXI");
        assertThat(events(file)).filteredOn("consultation-held"::equals).hasSize(2);
    }

    @Test
    void a_consultation_on_an_announced_initiative_counts_after_tabling() {
        FileId file = announced(CHINA, "43");
        consult(file, TODAY, "Room XX", true);

        table(file, CHINA, "43", org.placard.PracticeFiles.sample());

        assertThat(inTheWay(file)).isFalse();
    }

    @Test
    void the_president_makes_an_exception_once_and_says_why() {
        FileId file = files.tabled();

        assertRefused(file, DraftRule.REASON_NEEDED, () -> waive(file, null));
        waive(file, "Urgency");
        assertThat(inTheWay(file)).isFalse();
        assertThat(events(file)).endsWith("consultation-waived");
        assertRefused(file, DraftRule.EXCEPTION_ALREADY, () -> waive(file, "Urgency"));
    }

    @Test
    void only_what_was_held_is_recorded_and_only_by_the_main_sponsor() {
        FileId file = files.tabled();

        assertRefused(file, DraftRule.CONSULTATION_IN_FUTURE, () -> consult(file, TODAY.plusDays(1), "Room XX", true));
        assertRefused(file, DraftRule.MISSING, () -> consult(file, null, "Room XX", true));
        assertRefused(file, DraftRule.MISSING, () -> consult(file, TODAY, " ", true));
        assertRefused(file, DraftRule.TOO_LONG, () -> consult(file, TODAY, "x".repeat(201), true));
        assertRefused(
                file,
                DraftRule.MAIN_SPONSOR_ONLY,
                () -> doing(delegation("PAK"), () -> consulting.record(file, TODAY, "Room XX", true, null, null)));
        assertThat(consultations.of(file)).isEmpty();
    }

    @Test
    void after_action_or_withdrawal_nothing_is_recorded_any_more() {
        FileId adopted = files.adopted(TODAY);
        assertNotNow(adopted, () -> consult(adopted, TODAY, "Room XX", true));
        assertNotNow(adopted, () -> waive(adopted, "Urgency"));

        FileId withdrawn = files.tabled();
        doing(CHINA, () -> withdrawing.withdraw(withdrawn, null, null));
        assertThat(processes(withdrawn)).isEmpty();
        assertNotNow(withdrawn, () -> consult(withdrawn, TODAY, "Room XX", true));
    }

    private boolean inTheWay(FileId file) {
        return obstacles.of(Consideration.TAKE_ACTION.id(), BusinessKey.of(file)).stream()
                .anyMatch(refusal -> refusal.rule() == DraftRule.NO_CONSULTATION);
    }

    private void consult(FileId file, LocalDate on, String place, boolean openEnded) {
        doing(CHINA, () -> consulting.record(file, on, place, openEnded, null, null));
    }

    private void waive(FileId file, String reason) {
        doing(PRESIDENT, () -> consulting.waive(file, reason, null));
    }
}
