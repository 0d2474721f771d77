package org.placard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.placard.calendar.AnnouncingSessions;
import org.placard.practice.servers.EmbeddedDatabase;
import org.placard.practice.servers.TestServers;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Timers run by the database's clock, whatever the clock of the node that runs them says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClocksOfNodesTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String OF_ONE_NODE = "S-90";
    private static final String OF_TWO_NODES = "S-91";

    private String database;
    private JdbcClient jdbc;

    @BeforeAll
    void sessions_to_come() {
        database = TestServers.freshDatabase();
        jdbc = JdbcClient.create(new DriverManagerDataSource(database, EmbeddedDatabase.USER, ""));
        try (ConfigurableApplicationContext node = new SpringApplicationBuilder(Placard.class)
                .profiles("engine")
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.username=" + EmbeddedDatabase.USER,
                        "--spring.kafka.bootstrap-servers="
                                + TestServers.broker().address(),
                        "--placard.events.topic=nodes.events")) {
            PracticeFiles.doing(
                    PracticeFiles.SECRETARIAT,
                    () -> List.of(OF_ONE_NODE, OF_TWO_NODES).forEach(session -> announce(session, node)));
        }
    }

    private static void announce(String session, ConfigurableApplicationContext node) {
        LocalDate today = LocalDate.now();
        node.getBean(AnnouncingSessions.class).announce(session, today.plusDays(30), today.plusDays(31), null, null);
    }

    @Test
    void a_node_whose_clock_is_five_minutes_ahead_of_the_databases_runs_no_timer_early() throws Exception {
        jdbc.sql("create schema behind").update();
        // Before PostgreSQL's own in the search path, so that the node meets a database whose clock is behind its own.
        jdbc.sql("create function behind.clock_timestamp() returns timestamptz language sql volatile"
                        + " as $$ select pg_catalog.clock_timestamp() - interval '5 minutes' $$")
                .update();
        String separator = database.contains("?") ? "&" : "?";
        String behind = database + separator + "options=-c%20search_path=behind,pg_catalog,public";
        try (NodeProcess node = NodeProcess.start(behind, "--spring.flyway.default-schema=public")) {
            Instant due = dueIn(OF_ONE_NODE, Duration.ofSeconds(4), Duration.ofMinutes(5));
            assertThat(openedAt(OF_ONE_NODE)).isAfterOrEqualTo(due);
        }
    }

    @Test
    void two_nodes_five_minutes_apart_run_a_timer_once_and_in_time() throws Exception {
        Optional<Path> faketime = faketime();
        assumeTrue(faketime.isPresent(), "Skipped: libfaketime, which shifts a process's clock, is not installed");
        Map<String, String> fiveMinutesAhead = Map.of(
                "LD_PRELOAD", faketime.get().toString(),
                "FAKETIME", "+5m",
                "FAKETIME_DONT_FAKE_MONOTONIC", "1",
                // Without it, waits of the JVM return at once and the node spins.
                "FAKETIME_FORCE_MONOTONIC_FIX", "0");
        try (NodeProcess ahead = NodeProcess.start(fiveMinutesAhead, database);
                NodeProcess other = NodeProcess.start(database)) {
            Instant due = dueIn(OF_TWO_NODES, Duration.ofSeconds(4), Duration.ZERO);

            assertThat(openedAt(OF_TWO_NODES)).isBetween(due, due.plus(Duration.ofMinutes(1)));
            other.kill();
            ahead.kill();
            assertThat(timersRun(OF_TWO_NODES)).hasSize(1);
        }
    }

    // Debian keeps it in a folder for each kind of machine.
    private static Optional<Path> faketime() throws IOException {
        try (Stream<Path> kinds = Files.list(Path.of("/usr/lib"))) {
            return kinds.map(kind -> kind.resolve("faketime/libfaketimeMT.so.1"))
                    .filter(Files::exists)
                    .findFirst();
        }
    }

    // The session's opening day, brought near.
    private Instant dueIn(String session, Duration soon, Duration clockBehind) {
        Instant due = jdbc.sql("select clock_timestamp()")
                .query(Timestamp.class)
                .single()
                .toInstant()
                .plus(soon)
                .minus(clockBehind);
        int moved = jdbc.sql("update act_ru_job set duedate_ = ?, rev_ = rev_ + 1 where process_instance_id_ in"
                        + " (select id_ from act_ru_execution where business_key_ = ?)")
                .params(Timestamp.from(due), "session-" + session)
                .update();
        assertThat(moved).isEqualTo(1);
        return due;
    }

    private Instant openedAt(String session) {
        await("the session opens")
                .atMost(PATIENCE)
                .until(() -> !timersRun(session).isEmpty());
        return timersRun(session).get(0);
    }

    private List<Instant> timersRun(String session) {
        return jdbc
                .sql("select recorded_at from journal_entry where file = ? and command = 'timer-due'")
                .param("session-" + session)
                .query(Timestamp.class)
                .list()
                .stream()
                .map(Timestamp::toInstant)
                .toList();
    }
}
