package org.placard.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.placard.PlacardTest;
import org.placard.journal.contract.DomainEvent;
import org.placard.journal.contract.DraftRef;
import org.placard.journal.contract.SymbolAssigned;
import org.placard.platform.Actor;
import org.placard.platform.Actors;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.placard.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class JournalTest extends PlacardTest {

    private static final Actor CLERK = new Actor("clerk", Role.SECRETARIAT, null);

    @Autowired
    private Journal journal;

    @Autowired
    private Trail trail;

    @Autowired
    private Verification verification;

    @Autowired
    private JdbcClient jdbc;

    private final FileId file = FileId.create();

    @Test
    void a_command_is_one_entry_that_says_who_when_why_and_what_came_of_it() {
        record("number-draft", symbol("A/HRC/43/L.1"), symbol("A/HRC/43/L.1/Rev.1"));

        List<Entry> entries = trail.of(file);
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.number()).isEqualTo(1);
            assertThat(entry.actor()).isEqualTo("clerk");
            assertThat(entry.command()).isEqualTo("number-draft");
            assertThat(entry.reason()).isEqualTo("because it has to be");
            assertThat(entry.events()).extracting(Body.Event::sequence).containsExactly(1L, 2L);
        });
    }

    @Test
    void a_refused_command_leaves_nothing_behind() {
        record("number-draft", symbol("A/HRC/43/L.1"));

        assertThatThrownBy(() -> as(() -> journal.record(Command.of(file, "fails"), () -> {
                    journal.happened(file, symbol("A/HRC/43/L.2"));
                    throw new Refusal(JournalRule.CHANGED_MEANWHILE, "test", 1, 2);
                })))
                .isInstanceOf(Refusal.class);

        assertThat(trail.of(file)).hasSize(1);
        record("number-draft", symbol("A/HRC/43/L.3"));
        assertThat(trail.of(file).get(1).events())
                .extracting(Body.Event::sequence)
                .containsExactly(2L);
    }

    @Test
    void a_command_that_waited_for_one_that_was_refused_happened_when_it_got_the_file() throws Exception {
        record("number-draft", symbol("A/HRC/43/L.1"));
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            threads.submit(() -> as(() -> journal.record(Command.of(file, "refused"), () -> {
                held.countDown();
                waitFor(release);
                throw new Refusal(JournalRule.CHANGED_MEANWHILE, "test", 1, 2);
            })));
            waitFor(held);
            Future<?> waiting = threads.submit(() -> record("waits", symbol("A/HRC/43/L.2")));
            await().until(() -> waitingForAFile() > 0);
            Instant released = databaseClock();
            release.countDown();
            waiting.get();

            assertThat(trail.rows(file).get(1).recordedAt()).isAfter(released);
        } finally {
            threads.shutdownNow();
        }
    }

    private int waitingForAFile() {
        return jdbc.sql("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                        + " and query like '%journal_head%'")
                .query(Integer.class)
                .single();
    }

    private Instant databaseClock() {
        return jdbc.sql("select clock_timestamp()")
                .query((row, index) -> row.getTimestamp(1).toInstant())
                .single();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void who_expects_an_older_entry_is_refused() {
        record("number-draft", symbol("A/HRC/43/L.1"));
        record("number-draft", symbol("A/HRC/43/L.2"));

        assertThatThrownBy(() ->
                        as(() -> journal.record(Command.of(file, "late").expecting(1L), () -> null)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(JournalRule.CHANGED_MEANWHILE));
    }

    @Test
    void commands_that_meet_on_one_file_are_numbered_without_gaps() throws Exception {
        int commands = 40;
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Object>> running = IntStream.range(0, commands)
                    .mapToObj(i -> threads.submit((Callable<Object>) () -> {
                        record("number-draft", symbol("A/HRC/43/L." + i));
                        return null;
                    }))
                    .toList();
            for (Future<Object> one : running) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(trail.of(file))
                .extracting(Entry::number)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, commands).boxed().toList());
        assertThat(verification.verify(file).whole()).isTrue();
    }

    @Test
    void an_entry_cannot_be_changed_by_mistake() {
        record("number-draft", symbol("A/HRC/43/L.1"));

        assertThatThrownBy(() -> jdbc.sql("update journal_entry set actor = 'somebody' where file = ?")
                        .param(file.value())
                        .update())
                .hasMessageContaining("append-only");
    }

    private void record(String command, DomainEvent... events) {
        as(() -> journal.record(Command.of(file, command).because("because it has to be"), () -> {
            for (DomainEvent event : events) {
                journal.happened(file, event);
            }
            return null;
        }));
    }

    private static Object as(Callable<Object> work) {
        return Actors.as(CLERK, work);
    }

    private DomainEvent symbol(String symbol) {
        return new SymbolAssigned(new DraftRef(file.value(), symbol, "A title"), symbol);
    }
}
