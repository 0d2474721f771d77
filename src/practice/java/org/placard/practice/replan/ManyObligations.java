package org.placard.practice.replan;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.mandates.OpeningFollowUp;
import org.placard.platform.Actor;
import org.placard.platform.Actors;
import org.placard.platform.FileId;
import org.placard.practice.Stack;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Resolutions whose reports are due at one session. Each file's follow-up is opened by the use case that adoption calls, so
 * that obligations, due dates, processes, timers and journal are real; only the draft's life before is not played: its
 * text and what it orders are inserted.
 */
final class ManyObligations {

    private static final int SIDE_BY_SIDE = 2;

    private final Journal journal;
    private final OpeningFollowUp opening;
    private final JdbcClient jdbc;

    ManyObligations(Stack stack) {
        this.journal = stack.part(Journal.class);
        this.opening = stack.part(OpeningFollowUp.class);
        this.jdbc = stack.part(JdbcClient.class);
    }

    void open(String session, int files, int obligations) {
        ExecutorService threads = Executors.newFixedThreadPool(SIDE_BY_SIDE);
        try {
            CompletableFuture<?>[] opened = IntStream.range(0, files)
                    .mapToObj(file ->
                            CompletableFuture.runAsync(() -> open(session, share(file, files, obligations)), threads))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(opened).join();
        } finally {
            threads.shutdown();
        }
    }

    /** How many due dates and timers hang on the session. */
    long moved(String session) {
        return jdbc.sql("select count(*) + (select count(*) from act_ru_job j join act_ru_execution p"
                        + " on p.id_ = j.process_instance_id_ join obligation o"
                        + " on p.business_key_ = o.file || '/' || o.id where o.session = ?)"
                        + " from due_date d join obligation o on o.id = d.obligation where o.session = ?")
                .params(session, session)
                .query(Long.class)
                .single();
    }

    /** Until the relay has sent what was told: it would take part of the machine from the next run. */
    void awaitQuiet() {
        while (jdbc.sql("select exists (select from outbox)")
                .query(Boolean.class)
                .single()) {
            pause();
        }
        jdbc.sql("analyze").update();
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int share(int file, int files, int obligations) {
        return obligations / files + (file < obligations % files ? 1 : 0);
    }

    private void open(String session, int reports) {
        FileId file = FileId.create();
        Actors.as(Actor.system("replan"), () -> {
            journal.record(Command.of(file, "take-action"), () -> {
                draft(file);
                IntStream.rangeClosed(1, reports).forEach(ordinal -> order(file, ordinal, session));
                opening.open(file);
            });
            return null;
        });
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

    private void order(FileId file, int ordinal, String session) {
        jdbc.sql(
                        "insert into draft_obligation (file, version, ordinal, paragraph, kind, body, session, addressee, title)"
                                + " values (?, 1, ?, ?, 'report', 'HRC', ?, 'High Commissioner', ?)")
                .params(file.value(), ordinal, ordinal, session, "report " + ordinal)
                .update();
    }
}
