package org.placard.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.placard.PlacardTest;
import org.placard.calendar.AnnouncingSessions;
import org.placard.calendar.ChangingSessions;
import org.placard.drafts.OrderedObligation;
import org.placard.journal.Body;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.journal.Trail;
import org.placard.journal.Verification;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.OpenStep;
import org.placard.lifecycle.TimerDue;
import org.placard.lifecycle.Whereabouts;
import org.placard.platform.Actor;
import org.placard.platform.Actors;
import org.placard.platform.FileId;
import org.placard.platform.Geneva;
import org.placard.platform.PracticeClock;
import org.placard.platform.Refusal;
import org.placard.platform.Role;
import org.placard.platform.Rule;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Files whose draft was just adopted, on the real diagrams. The clock starts on the day of the real adoption and only
 * goes forward; every test has sessions of its own, their dates counted from the present.
 */
@Import(AfterAdoption.DayOfAdoption.class)
abstract class AfterAdoption extends PlacardTest {

    static final Actor CLERK = new Actor("clerk", Role.SECRETARIAT, null);

    private static final AtomicInteger SESSION = new AtomicInteger(1000);
    private static final AtomicInteger ROOM = new AtomicInteger();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    PracticeClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Journal journal;

    @Autowired
    Trail trail;

    @Autowired
    Verification verification;

    @Autowired
    Whereabouts whereabouts;

    @Autowired
    AnnouncingSessions announcingSessions;

    @Autowired
    ChangingSessions changingSessions;

    @Autowired
    OpeningFollowUp opening;

    @Autowired
    Mandates mandates;

    @Autowired
    PlanningMeetings planning;

    @Autowired
    HoldingMeetings holding;

    @Autowired
    PreparingMeetings preparing;

    @Autowired
    DeliveringReports delivering;

    @Autowired
    Delivering outcomes;

    @Autowired
    Superseding superseding;

    @Autowired
    Acknowledging acknowledging;

    @Autowired
    Waiving waiving;

    /** Moves the clock last of all beans, and before the calendar is filled. */
    static class DayOfAdoption implements SmartInitializingSingleton {

        private final PracticeClock clock;

        DayOfAdoption(PracticeClock clock) {
            this.clock = clock;
        }

        @Override
        public void afterSingletonsInstantiated() {
            clock.moveTo(Instant.parse("2020-06-22T13:00:00Z"));
        }
    }

    static OrderedObligation report(int ordinal, String session, Integer dependsOn) {
        return new OrderedObligation(
                ordinal,
                9,
                "report",
                "HRC",
                session,
                "High Commissioner",
                "the meeting",
                null,
                null,
                null,
                dependsOn,
                null,
                null,
                null,
                null);
    }

    static OrderedObligation meeting(int ordinal, String session) {
        return new OrderedObligation(
                ordinal,
                8,
                "meeting",
                "HRC",
                session,
                "President of the Human Rights Council",
                "the role of poverty alleviation in promoting and protecting human rights",
                120,
                "3",
                "President of the Human Rights Council",
                null,
                null,
                null,
                null,
                null);
    }

    /** Anything that a paragraph can order, at a body's session. */
    static OrderedObligation ordered(
            int ordinal, String kind, String body, String session, String relation, String recurrence, Integer years) {
        return new OrderedObligation(
                ordinal,
                7,
                kind,
                body,
                session,
                "High Commissioner",
                "progress",
                60,
                "3",
                null,
                null,
                relation,
                recurrence,
                years,
                null);
    }

    /** A session that opens that many weeks from today and lasts four. */
    String session(int weeks) {
        return session(today().plusWeeks(weeks), today().plusWeeks(weeks + 4));
    }

    String session(LocalDate opens, LocalDate closes) {
        String session = sessionToCome();
        doing(() -> announcingSessions.announce(session, opens, closes, null, null));
        return session;
    }

    /** A session that the calendar does not have yet. */
    static String sessionToCome() {
        return String.valueOf(SESSION.incrementAndGet());
    }

    FileId adopted(OrderedObligation... ordered) {
        FileId file = FileId.create();
        as(() -> {
            journal.record(Command.of(file, "take-action"), () -> {
                draft(file);
                List.of(ordered).forEach(one -> order(file, one));
                opening.open(file);
            });
            return file;
        });
        return file;
    }

    /** A report to that session whose forecast is confirmed. */
    FileId forecast(String session) {
        FileId file = adopted(report(1, session, null));
        doing(() -> delivering.confirmForecast(mandate(file, "report").id(), null, null, null));
        return file;
    }

    private void draft(FileId file) {
        jdbc.sql("insert into draft (file, session, agenda_item, title, printed_number, tabled_by, tabled_at)"
                        + " values (?, '43', '3', 'Cooperation', '43/...', 'CHN', now())")
                .param(file.value())
                .update();
        jdbc.sql("insert into draft_version (file, version, document_date, source_name, source, text, remains_seized,"
                        + " received_at, received_from) values (?, 1, '2020-06-17', 'x', '', '{}', true, now(), 'x')")
                .param(file.value())
                .update();
    }

    private void order(FileId file, OrderedObligation one) {
        jdbc.sql("insert into draft_obligation (file, version, ordinal, paragraph, kind, body, session, addressee,"
                        + " title, minutes, agenda_item, presided_by, depends_on, relation, recurrence, years)"
                        + " values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(file.value(), one.ordinal(), one.paragraph(), one.kind(), one.body(), one.session())
                .params(one.addressee(), one.title(), one.minutes(), one.agendaItem(), one.presidedBy())
                .params(one.dependsOn(), one.relation(), one.recurrence(), one.years())
                .update();
    }

    /** All that a meeting needs besides its slot. */
    void prepare(UUID meeting) {
        doing(() -> {
            preparing.conceptNote(meeting, "concept-note-" + meeting, null, null);
            preparing.panellists(
                    meeting, List.of(new Mandate.Panellist("Chair of " + meeting, null, true)), null, null);
            preparing.services(meeting, List.of("en", "fr"), true, true, null, null);
        });
    }

    /** A room that no other test has. */
    static String room() {
        return "Room " + ROOM.incrementAndGet();
    }

    static <T> T as(Callable<T> work) {
        return Actors.as(CLERK, work);
    }

    static void doing(Runnable work) {
        as(() -> {
            work.run();
            return null;
        });
    }

    static void refused(Rule rule, Runnable command) {
        assertThatThrownBy(() -> doing(command))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    LocalDate today() {
        return Geneva.day(clock.instant());
    }

    static Instant nine(LocalDate day) {
        return Geneva.at(day, LocalTime.of(9, 0));
    }

    /** The first of the file's mandates of that kind. */
    Mandate mandate(FileId file, String kind) {
        return mandates.of(file).stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    Mandate.Due due(FileId file, String name) {
        return mandates.of(file).stream()
                .flatMap(one -> one.dues().stream())
                .filter(due -> due.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    List<String> told(FileId file, String due) {
        return mandates.of(file).stream()
                .flatMap(one -> one.reminders().stream())
                .filter(reminder -> reminder.due().equals(due))
                .map(Mandate.Reminder::rung)
                .toList();
    }

    void moveTo(Instant moment) {
        clock.moveTo(moment.plusSeconds(1));
    }

    void awaitTold(FileId file, String due, String rung) {
        await(due + " " + rung + " is told")
                .atMost(PATIENCE)
                .until(() -> told(file, due).contains(rung));
    }

    List<String> openSteps(FileId file) {
        return whereabouts.openSteps(file).stream().map(OpenStep::step).toList();
    }

    /** When the next rung of the obligation's ladder is told. */
    Instant nextRung(Mandate mandate) {
        BusinessKey key =
                BusinessKey.of(new FileId(mandate.file()), mandate.id().toString());
        return whereabouts.timers(key.file()).stream()
                .filter(timer -> timer.key().equals(key))
                .map(TimerDue::due)
                .findFirst()
                .orElseThrow();
    }

    void awaitEvent(FileId file, String event) {
        await(event).atMost(PATIENCE).until(() -> events(file).contains(event));
    }

    /** The types of the file's events, short: {@code reminder-due}. */
    List<String> events(FileId file) {
        return trail.of(file).stream()
                .flatMap(entry -> entry.events().stream())
                .map(Body.Event::type)
                .map(type -> type.replaceAll("org\\.placard\\.(.*)\\.v1", "$1"))
                .toList();
    }
}
