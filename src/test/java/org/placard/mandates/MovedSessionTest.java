package org.placard.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.placard.calendar.Session;
import org.placard.calendar.Sessions;
import org.placard.journal.Entry;
import org.placard.platform.FileId;
import org.springframework.beans.factory.annotation.Autowired;

class MovedSessionTest extends AfterAdoption {

    @Autowired
    private Sessions sessions;

    @Test
    void due_dates_and_timers_move_with_the_session_and_what_was_told_stays_told() {
        String session = session(20);
        FileId file = forecast(session);
        LocalDate before = due(file, "submission").date();
        moveTo(nine(before.minusWeeks(8)));
        awaitTold(file, "submission", "P8W");

        change(session, before.plusWeeks(13), "the conference room is closed");

        assertThat(due(file, "submission").date()).isEqualTo(before.plusWeeks(3));
        assertThat(due(file, "issue").date()).isEqualTo(before.plusWeeks(7));
        assertThat(nextRung(mandate(file, "report"))).isEqualTo(nine(before.minusWeeks(1)));
        assertThat(told(file, "submission")).containsExactly("P8W");
        Entry entry = last(file);
        assertThat(entry.command()).isEqualTo("move-due-dates");
        assertThat(entry.reason()).isEqualTo("the conference room is closed");
        assertThat(entry.events()).hasSize(2);
        assertThat(data(entry, 0))
                .containsEntry("before", before.toString())
                .containsEntry("session", session)
                .containsEntry("remindersTold", 1);
        assertThat(data(entry, 1)).containsEntry("remindersTold", 0);
    }

    @Test
    void a_session_that_comes_nearer_does_not_set_off_the_reminders_that_it_overtakes() {
        String session = session(40);
        FileId file = forecast(session);
        LocalDate day = today();

        change(session, day.plusWeeks(13), "brought forward");

        assertThat(due(file, "submission").date()).isEqualTo(day.plusWeeks(3));
        assertThat(nextRung(mandate(file, "report"))).isEqualTo(nine(day.plusWeeks(2)));
    }

    @Test
    void what_was_met_stays_and_a_file_that_nothing_moves_in_gets_no_entry() {
        String session = session(today(), today().plusWeeks(3));
        FileId file = adopted(meeting(1, session));
        UUID meeting = mandate(file, "meeting").id();
        LocalDate day = today();
        prepare(meeting);
        doing(() -> planning.plan(meeting, nine(day.plusDays(1)), room(), 120, null, null));
        moveTo(nine(day.plusDays(1)));
        doing(() -> holding.held(meeting, null, null, null));
        int entries = trail.of(file).size();

        doing(() -> changingSessions.change(session, day, day.plusWeeks(5), "prolonged", null));

        assertThat(due(file, "meeting").date()).isEqualTo(day.plusDays(1));
        assertThat(trail.of(file)).hasSize(entries);
    }

    @Test
    void a_slot_that_falls_outside_the_session_lapses_and_the_meeting_needs_another_one() {
        String session = session(12);
        FileId file = adopted(meeting(1, session));
        UUID meeting = mandate(file, "meeting").id();
        LocalDate opens = due(file, "planning").date();
        prepare(meeting);
        doing(() -> planning.plan(meeting, nine(opens.plusDays(4)), room(), 120, null, null));

        change(session, opens.plusWeeks(2), "postponed");

        assertThat(mandates.get(meeting).slot().lapsed()).isTrue();
        assertThat(due(file, "meeting").date()).isEqualTo(opens.plusWeeks(6));
        assertThat(due(file, "meeting").expression()).isEqualTo("HRC/" + session + ":closing");
        assertThat(data(last(file), 0))
                .containsEntry("before", opens.plusDays(4).toString());
        assertThat(mandates.openByDeadline(1000))
                .anyMatch(one -> one.obligation().equals(meeting) && one.slotLapsed());

        doing(() -> planning.plan(meeting, nine(opens.plusDays(18)), room(), 120, null, null));
        assertThat(mandates.get(meeting).slot().lapsed()).isFalse();
        assertThat(due(file, "meeting").date()).isEqualTo(opens.plusDays(18));
    }

    @Test
    void a_session_that_is_suspended_leaves_a_meeting_without_a_date_until_it_resumes() {
        Session next = nextSession();
        String session = next.id().value();
        LocalDate opens = next.opening();
        FileId file = adopted(meeting(1, session));
        UUID meeting = mandate(file, "meeting").id();
        doing(() -> planning.plan(meeting, nine(opens.plusDays(7)), room(), 120, null, null));
        moveTo(nine(opens.plusDays(1)));
        await("the session is open").until(() -> events(next.id().file()).contains("session-opened"));

        doing(() -> changingSessions.suspend(session, opens.plusDays(2), "the pandemic", null));
        assertThat(due(file, "meeting").date()).isNull();
        assertThat(mandates.get(meeting).slot().lapsed()).isTrue();

        moveTo(nine(opens.plusDays(3)));
        doing(() -> changingSessions.resume(session, opens.plusDays(40), opens.plusDays(50), "it is over", null));
        assertThat(due(file, "meeting").date()).isEqualTo(opens.plusDays(50));
    }

    @Test
    void planning_and_moving_at_the_same_time_leave_a_due_date_that_fits_the_session() throws Exception {
        String session = session(30);
        FileId file = adopted(meeting(1, session));
        UUID meeting = mandate(file, "meeting").id();
        LocalDate opens = due(file, "planning").date();

        for (int week = 1; week <= 3; week++) {
            LocalDate moved = opens.plusWeeks(week);
            LocalDate slot = moved.plusDays(3);
            CompletableFuture<Void> moving = CompletableFuture.runAsync(() -> change(session, moved, "moved"));
            doing(() -> planning.plan(meeting, nine(slot), room(), 120, null, null));
            moving.get();
        }

        assertThat(sessions.get(session).sitsOn(due(file, "meeting").date())).isTrue();
        assertThat(verification.verify(file).whole()).isTrue();
        assertThat(trail.of(file).stream().filter(one -> one.command().equals("plan-meeting")))
                .hasSize(3);
    }

    private Session nextSession() {
        return sessions.all().stream()
                .filter(session ->
                        session.opening() != null && session.opening().isAfter(today().plusWeeks(2)))
                .filter(session -> session.id().value().matches("\\d\\d"))
                .min(Comparator.comparing(Session::opening))
                .orElseThrow();
    }

    private void change(String session, LocalDate opens, String reason) {
        doing(() -> changingSessions.change(session, opens, opens.plusWeeks(4), reason, null));
    }

    private Entry last(FileId file) {
        return trail.of(file).get(trail.of(file).size() - 1);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> data(Entry entry, int event) {
        return (Map<String, Object>) entry.events().get(event).data();
    }
}
