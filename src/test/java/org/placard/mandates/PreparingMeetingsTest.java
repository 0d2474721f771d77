package org.placard.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.placard.lifecycle.LifecycleRule;
import org.placard.platform.FileId;
import org.placard.platform.PlatformRule;
import org.placard.platform.Refusal;
import org.springframework.dao.DataIntegrityViolationException;

class PreparingMeetingsTest extends AfterAdoption {

    @Test
    void a_meeting_is_held_only_when_slot_concept_note_panel_and_services_are_there() {
        FileId file = adopted(meeting(1, session(1)));
        UUID meeting = mandate(file, "meeting").id();
        LocalDate opens = due(file, "planning").date();
        doing(() -> planning.plan(meeting, nine(opens), room(), 120, null, null));
        moveTo(nine(opens));
        refused(LifecycleRule.NOT_POSSIBLE_NOW, () -> holding.held(meeting, null, null, null));
        doing(() -> preparing.conceptNote(meeting, "A/HRC/46/CRP.1", null, null));
        doing(() -> preparing.panellists(meeting, panel("Jane Doe", "CHE"), null, null));
        refused(LifecycleRule.NOT_POSSIBLE_NOW, () -> holding.held(meeting, null, null, null));
        assertThat(due(file, "planning").metOn()).isNull();

        doing(() -> preparing.services(meeting, List.of("fr", "en"), true, false, null, null));

        assertThat(due(file, "planning").metOn()).isEqualTo(today());
        assertThat(openSteps(file)).containsExactly("hold-meeting");
        assertThat(mandates.get(meeting).preparation())
                .isEqualTo(new Mandate.Preparation(
                        "A/HRC/46/CRP.1",
                        panel("Jane Doe", "CHE"),
                        new Mandate.Services(List.of("en", "fr"), true, false),
                        null));
        doing(() -> holding.held(meeting, null, null, null));
        refused(MandateRule.ALREADY_HELD, () -> preparing.conceptNote(meeting, "too late", null, null));
        refused(MandateRule.ALREADY_HELD, () -> planning.plan(meeting, nine(opens), room(), 120, "x", null));
        assertThat(due(file, "summary").date()).isEqualTo(today().plusDays(14));
        refused(PlatformRule.MISSING, () -> holding.summarise(meeting, null, null, null));
        doing(() -> holding.summarise(meeting, "A/HRC/46/CRP.2", null, null));
        assertThat(whereabouts.courses(file)).isEmpty();
        assertThat(events(file)).endsWith("meeting-held", "summary-filed");
        refused(MandateRule.ALREADY_HELD, () -> preparing.conceptNote(meeting, "too late", null, null));
    }

    @Test
    void what_was_prepared_can_be_changed_until_the_meeting_is_held() {
        UUID meeting = mandate(adopted(meeting(1, session(3))), "meeting").id();
        prepare(meeting);

        doing(() -> preparing.panellists(meeting, panel("Somebody else", null), "the first one fell ill", null));
        doing(() -> preparing.services(meeting, List.of("es"), false, true, null, null));

        assertThat(mandates.get(meeting).preparation().panellists()).isEqualTo(panel("Somebody else", null));
        assertThat(mandates.get(meeting).preparation().services().languages()).containsExactly("es");
    }

    @Test
    void a_panel_of_more_than_four_is_kept_and_marked() {
        UUID meeting = mandate(adopted(meeting(1, session(3))), "meeting").id();
        List<Mandate.Panellist> five = List.of("A", "B", "C", "D", "E").stream()
                .map(name -> new Mandate.Panellist(name + " of " + meeting, null, false))
                .toList();

        doing(() -> preparing.panellists(meeting, five.subList(0, 4), null, null));
        assertThat(mandates.get(meeting).largePanel()).isFalse();
        doing(() -> preparing.panellists(meeting, five, null, null));

        assertThat(mandates.get(meeting).largePanel()).isTrue();
    }

    @Test
    void what_cannot_be_prepared_is_refused_and_leaves_nothing() {
        FileId file = adopted(meeting(1, session(3)), report(2, session(40), null));
        UUID meeting = mandate(file, "meeting").id();
        UUID report = mandate(file, "report").id();

        refused(PlatformRule.MISSING, () -> preparing.conceptNote(meeting, " ", null, null));
        refused(MandateRule.TOO_LONG, () -> preparing.conceptNote(meeting, "x".repeat(301), null, null));
        refused(PlatformRule.MISSING, () -> preparing.panellists(meeting, null, null, null));
        refused(PlatformRule.MISSING, () -> preparing.panellists(meeting, panel(" ", null), null, null));
        refused(MandateRule.UNKNOWN_STATE, () -> preparing.panellists(meeting, panel("Jane", "XXX"), null, null));
        refused(
                MandateRule.PANELLIST_TWICE,
                () -> preparing.panellists(
                        meeting,
                        List.of(new Mandate.Panellist("Jane", null, false), new Mandate.Panellist("jane", null, false)),
                        null,
                        null));
        refused(
                MandateRule.TWO_MODERATORS,
                () -> preparing.panellists(
                        meeting,
                        List.of(new Mandate.Panellist("A", null, true), new Mandate.Panellist("B", null, true)),
                        null,
                        null));
        refused(PlatformRule.MISSING, () -> preparing.services(meeting, List.of(), true, true, null, null));
        refused(MandateRule.UNKNOWN_LANGUAGE, () -> preparing.services(meeting, List.of("la"), true, true, null, null));
        refused(MandateRule.NOT_A_MEETING, () -> preparing.conceptNote(report, "x", null, null));
        refused(MandateRule.NOT_A_MEETING, () -> holding.summarise(report, "x", null, null));

        assertThat(mandates.get(meeting).preparation()).isEqualTo(new Mandate.Preparation(null, List.of(), null, null));
        assertThat(trail.of(file)).hasSize(1);
    }

    @Test
    void a_room_has_one_meeting_at_a_time_and_the_refusal_names_the_other() {
        String session = session(3);
        UUID first = mandate(adopted(meeting(1, session)), "meeting").id();
        UUID second = mandate(adopted(meeting(1, session)), "meeting").id();
        Instant ten = nine(mandates.get(first).dues().get(0).date()).plusSeconds(3600);
        String room = room();
        doing(() -> planning.plan(first, ten, room, 120, null, null));

        assertThatThrownBy(() ->
                        doing(() -> planning.plan(second, ten.plusSeconds(3600), room.toUpperCase(), 60, null, null)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo(MandateRule.ROOM_TAKEN);
                    assertThat(refusal.arguments())
                            .contains(ten, mandates.get(first).title());
                });
        assertThat(mandates.get(second).slot()).isNull();
        doing(() -> planning.plan(second, ten.plusSeconds(7200), room, 60, null, null));
        doing(() -> superseding.supersede(first, "resolution 55/1", null, null));
        doing(() -> planning.plan(second, ten, room, 60, null, null));

        assertThatThrownBy(() -> jdbc.sql("update meeting_slot set lapsed_at = null where obligation = ?")
                        .param(first)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void two_clerks_who_want_one_room_at_one_moment_do_not_both_get_it() throws Exception {
        String session = session(3);
        List<UUID> meetings = List.of(1, 2, 3, 4).stream()
                .map(clerk -> mandate(adopted(meeting(1, session)), "meeting").id())
                .toList();
        Instant ten = nine(mandates.get(meetings.get(0)).dues().get(0).date());
        String room = room();
        AtomicInteger refused = new AtomicInteger();

        CompletableFuture.allOf(meetings.stream()
                        .map(meeting -> CompletableFuture.runAsync(() -> {
                            try {
                                doing(() -> planning.plan(meeting, ten, room, 120, null, null));
                            } catch (Refusal taken) {
                                assertThat(taken.rule()).isEqualTo(MandateRule.ROOM_TAKEN);
                                refused.incrementAndGet();
                            }
                        }))
                        .toArray(CompletableFuture[]::new))
                .get();

        assertThat(refused).hasValue(3);
        assertThat(meetings.stream().filter(one -> mandates.get(one).slot() != null))
                .hasSize(1);
    }

    @Test
    void nobody_sits_on_two_panels_at_the_same_time_whichever_comes_first() {
        String session = session(3);
        UUID first = mandate(adopted(meeting(1, session)), "meeting").id();
        UUID second = mandate(adopted(meeting(1, session)), "meeting").id();
        Instant ten = nine(mandates.get(first).dues().get(0).date());
        String person = "Jane of " + first;
        doing(() -> planning.plan(first, ten, room(), 120, null, null));
        doing(() -> preparing.panellists(first, panel(person, "NOR"), null, null));
        doing(() -> planning.plan(second, ten, room(), 120, null, null));

        refused(MandateRule.PANELLIST_TAKEN, () -> preparing.panellists(second, panel(person, null), null, null));
        refused(MandateRule.PANELLIST_TAKEN, () -> preparing.panellists(second, panel("Other", "NOR"), null, null));
        doing(() -> planning.plan(second, ten.plusSeconds(7200), room(), 120, null, null));
        doing(() -> preparing.panellists(second, panel(person, "NOR"), null, null));
        refused(MandateRule.PANELLIST_TAKEN, () -> planning.plan(second, ten, room(), 120, null, null));
    }

    @Test
    void a_meeting_before_a_session_lies_ahead_of_it() {
        FileId file = adopted(ordered(1, "meeting", "HRC", session(9), "before", null, null));
        Mandate meeting = mandate(file, "meeting");
        LocalDate opens = due(file, "planning").date().plusWeeks(4);

        refused(
                MandateRule.OUTSIDE_SESSION,
                () -> planning.plan(meeting.id(), nine(opens.plusDays(1)), room(), 60, null, null));
        doing(() -> planning.plan(meeting.id(), nine(opens.minusWeeks(2)), room(), 60, null, null));
        prepare(meeting.id());
        moveTo(nine(opens.minusWeeks(2)));
        doing(() -> holding.held(meeting.id(), null, null, null));

        assertThat(due(file, "meeting").metOn()).isEqualTo(opens.minusWeeks(2));
    }

    private static List<Mandate.Panellist> panel(String name, String state) {
        return List.of(new Mandate.Panellist(name, state, false));
    }
}
