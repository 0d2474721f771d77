package org.placard.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placard.journal.contract.CosponsorJoined;
import org.placard.journal.contract.CosponsorWithdrew;
import org.placard.journal.contract.DomainEvent;
import org.placard.journal.contract.DraftIssued;
import org.placard.journal.contract.DraftReturned;
import org.placard.journal.contract.DraftTabled;
import org.placard.journal.contract.DueDateEscalated;
import org.placard.journal.contract.DueDateMoved;
import org.placard.journal.contract.DueOn;
import org.placard.journal.contract.EventTypes;
import org.placard.journal.contract.MeetingPlanned;
import org.placard.journal.contract.ObligationRef;
import org.placard.journal.contract.ObligationSuperseded;
import org.placard.journal.contract.ResolutionAdopted;
import org.placard.journal.contract.SessionAnnounced;

class RoutingTest {

    private static final SponsorsOfFile SPONSORS = new SponsorsOfFile(Set.of("CHN"), Set.of("CHN", "CUB", "EGY"));

    private final Routing routing = new Routing();

    static Collection<Class<? extends DomainEvent>> types() {
        return EventTypes.all().values();
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_event_has_a_route(Class<? extends DomainEvent> type) {
        assertThat(parties(Samples.whole(type))).doesNotContainNull();
    }

    @Test
    void a_new_draft_is_told_to_the_secretariat() {
        assertThat(parties(Samples.whole(DraftTabled.class))).containsExactly("secretariat");
    }

    @Test
    void a_returned_draft_is_told_to_the_main_sponsor_an_issued_one_to_all() {
        assertThat(parties(Samples.whole(DraftReturned.class))).containsExactly("state:CHN");
        assertThat(parties(Samples.whole(DraftIssued.class)))
                .containsExactlyInAnyOrder("state:CHN", "state:CUB", "state:EGY");
    }

    @Test
    void an_adoption_is_told_to_the_secretariat_and_all_sponsors() {
        assertThat(parties(Samples.whole(ResolutionAdopted.class)))
                .containsExactlyInAnyOrder("secretariat", "state:CHN", "state:CUB", "state:EGY");
    }

    @Test
    void a_reminder_goes_to_the_addressee_and_the_secretariat_an_escalation_to_the_president_as_well() {
        assertThat(parties(Samples.reminder("P1D")))
                .containsExactlyInAnyOrder("addressee:High Commissioner", "secretariat");
        assertThat(parties(new DueDateEscalated(Samples.DRAFT, Samples.REPORT, Samples.SUBMISSION, 1)))
                .containsExactlyInAnyOrder("addressee:High Commissioner", "secretariat", "president");
    }

    @Test
    void a_planned_meeting_is_told_to_the_president_the_secretariat_and_whoever_holds_it() {
        assertThat(parties(Samples.whole(MeetingPlanned.class)))
                .containsExactlyInAnyOrder("president", "secretariat", "addressee:some addressee");
    }

    @Test
    void whoever_was_invited_to_a_meeting_hears_that_it_moves_and_that_it_falls_away() {
        ObligationRef panel = new ObligationRef("o-8", 8, "meeting", "HRC/46", "Chair", "poverty");
        DueOn day = new DueOn("meeting", LocalDate.of(2021, 3, 24), "HRC/46:closing");

        assertThat(parties(new DueDateMoved(Samples.DRAFT, panel, day, null, "46", 0, List.of())))
                .containsExactlyInAnyOrder("president", "secretariat", "addressee:Chair");
        assertThat(parties(new ObligationSuperseded(Samples.DRAFT, panel, null)))
                .containsExactlyInAnyOrder("president", "secretariat", "addressee:Chair");
        assertThat(parties(new ObligationSuperseded(Samples.DRAFT, Samples.REPORT, null)))
                .containsExactlyInAnyOrder("secretariat", "addressee:High Commissioner");
    }

    @Test
    void a_session_that_enters_the_calendar_is_told_to_nobody() {
        assertThat(parties(Samples.whole(SessionAnnounced.class))).isEmpty();
    }

    @Test
    void a_state_that_left_is_told_so() {
        assertThat(parties(new CosponsorWithdrew(Samples.DRAFT, "BLR"))).contains("state:BLR", "state:CHN");
    }

    @Test
    void a_state_without_a_code_is_poison() {
        assertThatThrownBy(() -> parties(new CosponsorJoined(Samples.DRAFT, null, "additional")))
                .isInstanceOf(Poison.class);
    }

    private Set<String> parties(DomainEvent event) {
        return routing.partiesFor(event, SPONSORS).stream().map(Party::name).collect(Collectors.toSet());
    }
}
