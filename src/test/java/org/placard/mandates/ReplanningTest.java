package org.placard.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.placard.calendar.Move;
import org.placard.calendar.Replan;
import org.placard.calendar.SessionChange;
import org.placard.calendar.Sessions;
import org.placard.calendar.Terms;
import org.placard.drafts.OrderedObligation;
import org.placard.journal.Entry;
import org.placard.lifecycle.Lifecycle;
import org.placard.lifecycle.TimerDue;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** What a change of a session would move is shown first; then all of it moves, or nothing does. */
class ReplanningTest extends AfterAdoption {

    @Autowired
    private Sessions sessions;

    @Autowired
    private Lifecycle lifecycle;

    @Autowired
    private DataSource database;

    @Test
    void what_the_preview_shows_is_what_then_moves() {
        String session = session(20);
        FileId report = forecast(session);
        FileId panel = adopted(meeting(1, session));
        LocalDate opens = sessions.get(session).opening();
        LocalDate submission = due(report, "submission").date();
        prepare(mandate(panel, "meeting").id());
        doing(() -> planning.plan(mandate(panel, "meeting").id(), nine(opens.plusDays(2)), room(), 120, null, null));
        moveTo(nine(submission.minusWeeks(8)));
        awaitTold(report, "submission", "P8W");

        Replan preview = preview(session, opens.plusWeeks(3));

        assertThat(preview.counts())
                .isEqualTo(Map.of("due-date", 3L, "timer", 2L, "slot", 1L, "reminder", 1L, "cut-off", 0L, "lapse", 0L));
        assertThat(preview.files()).hasSize(2);
        assertThat(due(report, "submission").date()).isEqualTo(submission);
        assertThat(mandate(panel, "meeting").slot().lapsed()).isFalse();

        doing(() -> changingSessions.make(
                session, to(opens.plusWeeks(3)), new Terms("moved", null, preview.fingerprint())));

        assertThat(shown(preview, report, Move.Kind.DUE_DATE))
                .containsExactly(
                        tuple("submission", due(report, "submission").date()),
                        tuple("issue", due(report, "issue").date()));
        assertThat(shown(preview, report, Move.Kind.TIMER))
                .containsExactly(tuple("submission", nextRung(mandate(report, "report"))));
        assertThat(shown(preview, report, Move.Kind.REMINDER)).containsExactly(tuple("P8W", null));
        assertThat(shown(preview, panel, Move.Kind.TIMER))
                .containsExactly(tuple("meeting", nextRung(mandate(panel, "meeting"))));
        assertThat(mandate(panel, "meeting").slot().lapsed()).isTrue();
    }

    @Test
    void a_reminder_told_between_preview_and_confirmation_has_to_be_seen_first() {
        String session = session(20);
        FileId file = forecast(session);
        LocalDate opens = sessions.get(session).opening();
        LocalDate submission = due(file, "submission").date();
        Replan seen = preview(session, opens.plusWeeks(3));
        moveTo(nine(submission.minusWeeks(8)));
        awaitTold(file, "submission", "P8W");
        int entries = trail.of(file).size();

        assertThatThrownBy(() -> doing(() -> changingSessions.make(
                        session, to(opens.plusWeeks(3)), new Terms(null, null, seen.fingerprint()))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.rule().id()).isEqualTo("calendar.moves-otherwise-now"));
        assertThat(sessions.get(session).opening()).isEqualTo(opens);
        assertThat(trail.of(file)).hasSize(entries);

        Replan now = preview(session, opens.plusWeeks(3));
        doing(() -> changingSessions.make(session, to(opens.plusWeeks(3)), new Terms(null, null, now.fingerprint())));
        assertThat(sessions.get(session).opening()).isEqualTo(opens.plusWeeks(3));
    }

    @Test
    void reminders_told_are_superseded_by_one_notice_that_names_them_and_only_once() {
        String session = session(20);
        FileId file = forecast(session);
        LocalDate opens = sessions.get(session).opening();
        LocalDate submission = due(file, "submission").date();
        moveTo(nine(submission.minusWeeks(8)));
        awaitTold(file, "submission", "P8W");

        doing(() -> changingSessions.make(session, to(opens.plusWeeks(3)), Terms.because("moved")));
        doing(() -> changingSessions.make(session, to(opens.plusWeeks(4)), Terms.because("moved again")));

        List<Entry> moved = trail.of(file).stream()
                .filter(entry -> entry.command().equals("move-due-dates"))
                .toList();
        assertThat(supersedes(moved.get(0)))
                .containsExactly(List.of(Map.of("rung", "P8W", "dueOn", submission.toString())), List.of());
        assertThat(supersedes(moved.get(1))).containsExactly(List.of(), List.of());
    }

    @Test
    void hundreds_of_obligations_move_in_one_command_and_each_timer_stands_where_its_diagram_would_set_it() {
        String session = session(30);
        List<FileId> files = files(session, 10, 30);
        LocalDate opens = sessions.get(session).opening();

        doing(() -> changingSessions.make(session, to(opens.plusWeeks(5)), Terms.because("moved")));

        for (FileId file : files) {
            Entry last = trail.of(file).get(trail.of(file).size() - 1);
            assertThat(last.command()).isEqualTo("move-due-dates");
            assertThat(last.events()).hasSize(90);
            assertThat(verification.verify(file).whole()).isTrue();
            assertThat(mandates.of(file))
                    .allSatisfy(one -> assertThat(one.dues().get(0).date())
                            .isEqualTo(opens.plusWeeks(5).minusWeeks(14)));
        }
        List<TimerDue> moved = whereabouts.timers(files.get(0));
        doing(() -> lifecycle.recalculateTimers(files.get(0)));
        assertThat(whereabouts.timers(files.get(0))).hasSize(60).containsExactlyInAnyOrderElementsOf(moved);
    }

    @Test
    void a_crash_in_the_middle_leaves_nothing_half_moved_and_the_command_can_be_given_again() throws Exception {
        String session = session(30);
        List<FileId> files = files(session, 3, 5);
        LocalDate opens = sessions.get(session).opening();
        List<TimerDue> before = whereabouts.timers(files.get(2));
        int entries = trail.of(files.get(0)).size();

        // Somebody holds one timer: when the command gets there, most is written, and nothing is committed.
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            hold(other, files.get(2));
            CompletableFuture<Void> moving = CompletableFuture.runAsync(
                    () -> doing(() -> changingSessions.make(session, to(opens.plusWeeks(5)), Terms.because("moved"))));
            await("the move waits for the timer").until(() -> waiting() > 0);
            terminateWaiting();
            assertThatThrownBy(moving::join).isInstanceOf(CompletionException.class);
            other.rollback();
        }

        assertThat(sessions.get(session).opening()).isEqualTo(opens);
        assertThat(due(files.get(0), "submission").date()).isEqualTo(opens.minusWeeks(10));
        assertThat(trail.of(files.get(0))).hasSize(entries);
        assertThat(whereabouts.timers(files.get(2))).containsExactlyInAnyOrderElementsOf(before);

        doing(() -> changingSessions.make(session, to(opens.plusWeeks(5)), Terms.because("moved")));
        assertThat(due(files.get(0), "submission").date()).isEqualTo(opens.minusWeeks(5));
        assertThat(verification.verify(files.get(2)).whole()).isTrue();
    }

    private List<FileId> files(String session, int files, int obligations) {
        OrderedObligation[] ordered = IntStream.rangeClosed(1, obligations)
                .mapToObj(ordinal -> report(ordinal, session, null))
                .toArray(OrderedObligation[]::new);
        return IntStream.range(0, files).mapToObj(file -> adopted(ordered)).toList();
    }

    private static SessionChange to(LocalDate opening) {
        return SessionChange.move(opening, opening.plusWeeks(4));
    }

    private Replan preview(String session, LocalDate opening) {
        return as(() -> changingSessions.preview(session, to(opening), null));
    }

    private static List<Tuple> shown(Replan preview, FileId file, Move.Kind kind) {
        return preview.moves().stream()
                .filter(move -> move.file().equals(file) && move.kind() == kind)
                .map(move -> tuple(move.name(), move.after()))
                .toList();
    }

    private static List<Object> supersedes(Entry entry) {
        return entry.events().stream()
                .map(event -> Objects.requireNonNull(((Map<?, ?>) event.data()).get("supersedes")))
                .map(Object.class::cast)
                .toList();
    }

    private static void hold(Connection connection, FileId file) throws Exception {
        try (PreparedStatement timers = connection.prepareStatement(
                "select j.id_ from act_ru_job j join act_ru_execution p on p.id_ = j.process_instance_id_"
                        + " where p.business_key_ like ? for update")) {
            timers.setString(1, file.value() + "/%");
            timers.executeQuery();
        }
    }

    private static final String WAITING = " from pg_stat_activity where datname = current_database()"
            + " and wait_event_type = 'Lock' and query like '%act_ru_job%order by id_ for update%'";

    private long waiting() {
        return jdbc.sql("select count(*)" + WAITING).query(Long.class).single();
    }

    private void terminateWaiting() {
        jdbc.sql("select pg_terminate_backend(pid)" + WAITING)
                .query(Boolean.class)
                .list();
    }
}
