package org.placard.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.placard.PracticeFiles.SECRETARIAT;
import static org.placard.PracticeFiles.doing;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.placard.PlacardTest;
import org.placard.PracticeFiles;
import org.placard.journal.Entry;
import org.placard.journal.Trail;
import org.placard.lifecycle.Course;
import org.placard.lifecycle.TimerDates;
import org.placard.lifecycle.TimerDue;
import org.placard.lifecycle.Whereabouts;
import org.placard.platform.Refusal;
import org.placard.platform.Rule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The calendar on 12 March 2020, with sessions of each test's own. */
@Import(CalendarTest.Listener.class)
public abstract class CalendarTest extends PlacardTest {

    private static final AtomicInteger NUMBER = new AtomicInteger(100);

    /** Whatever depends on sessions: remembers what it was told. */
    static class Listener implements SessionDependent {

        private final List<Session> told = new CopyOnWriteArrayList<>();

        @Override
        public Plan plan(Session session) {
            return new Plan() {
                @Override
                public String command() {
                    return "listen";
                }

                @Override
                public List<Move> moves() {
                    return List.of();
                }

                @Override
                public void carryOut() {
                    told.add(session);
                }
            };
        }

        List<Session> about(String session) {
            return told.stream().filter(one -> one.id().value().equals(session)).toList();
        }
    }

    @Autowired
    Listener listener;

    @Autowired
    PracticeFiles files;

    @Autowired
    AnnouncingSessions announcing;

    @Autowired
    ChangingSessions changing;

    @Autowired
    SettingCutoffs setting;

    @Autowired
    Sessions sessions;

    @Autowired
    Cutoffs cutoffs;

    @Autowired
    Whereabouts whereabouts;

    @Autowired
    Trail trail;

    @Autowired
    private JdbcClient jdbc;

    final boolean waitsForALock() {
        return jdbc.sql("select exists (select from pg_locks where locktype = 'advisory' and not granted)")
                .query(Boolean.class)
                .single();
    }

    final String announced(LocalDate opening, LocalDate closing) {
        String session = fresh();
        announce(session, opening, closing);
        return session;
    }

    final void announce(String session, LocalDate opening, LocalDate closing) {
        doing(SECRETARIAT, () -> announcing.announce(session, opening, closing, "Test", null));
    }

    static String fresh() {
        return "S-" + NUMBER.getAndIncrement();
    }

    static void assertRefused(Rule rule, Runnable work) {
        assertThatThrownBy(() -> doing(SECRETARIAT, work))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    final void awaitToken(String session, String element) {
        await("the token of session " + session + " is at " + element)
                .until(() -> tokens(session).contains(element));
    }

    final List<Course> courses(String session) {
        return whereabouts.courses(new SessionId(session).file());
    }

    final List<String> tokens(String session) {
        return courses(session).stream()
                .flatMap(course -> course.tokens().stream())
                .toList();
    }

    final TimerDue timer(String session) {
        List<TimerDue> timers = whereabouts.timers(new SessionId(session).file());
        assertThat(timers).hasSize(1).noneMatch(timer -> timer.due().equals(TimerDates.PARKED));
        return timers.get(0);
    }

    /** Lets the session's timer fall due now: the clock of all tests cannot go forward for one of them. */
    final void due(String session) {
        jdbc.sql("update act_ru_job set duedate_ = ?, rev_ = rev_ + 1 where process_instance_id_ in"
                        + " (select id_ from act_ru_execution where business_key_ = ?)")
                .params(Timestamp.from(Instant.parse("2020-03-12T07:00:00Z")), "session-" + session)
                .update();
    }

    final List<Entry> entries(String session) {
        return trail.of(new SessionId(session).file());
    }

    final Entry last(String session) {
        List<Entry> entries = entries(session);
        return entries.get(entries.size() - 1);
    }

    final List<String> reasons(String session) {
        return entries(session).stream().map(Entry::reason).toList();
    }

    final List<String> eventsOf(String session) {
        List<String> events = new ArrayList<>();
        entries(session)
                .forEach(entry -> entry.events()
                        .forEach(event -> events.add(
                                event.type().replace("org.placard.", "").replace(".v1", ""))));
        return events;
    }
}
