package org.placard.platform.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.PlacardTest;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.journal.contract.DraftRef;
import org.placard.journal.contract.ObligationRef;
import org.placard.journal.contract.ReminderDue;
import org.placard.journal.reconcile.EventComparison;
import org.placard.notify.Samples;
import org.placard.notify.reconcile.LedgerComparison;
import org.placard.platform.Actor;
import org.placard.platform.Actors;
import org.placard.platform.FileId;
import org.placard.platform.Role;
import org.placard.practice.servers.EmbeddedDatabase;
import org.placard.practice.servers.TestServers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;

/** The command against a running Placard, from a row that vanished to the letter that arrives after all. */
class ReconcileCommandTest extends PlacardTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcTemplate jdbc;

    @Value("${spring.datasource.url}")
    private String url;

    @Value("${spring.kafka.bootstrap-servers}")
    private String broker;

    @Value("${placard.events.topic}")
    private String topic;

    private final FileId file = FileId.create();
    private final String addressee = "Officer " + UUID.randomUUID();
    private final String address = UUID.randomUUID() + "@ohchr.example";

    @Test
    void a_deleted_outbox_row_is_found_and_one_command_brings_the_letter() {
        jdbc.update("insert into notify_contact (address, party) values (?, ?)", address, "addressee:" + addressee);
        String rule = "lose_" + file.value().replace('-', '_');
        jdbc.execute(
                "create rule %s as on insert to outbox where new.file = '%s' and new.sequence = 1 do instead nothing"
                        .formatted(rule, file));
        remind("P8W");
        remind("P4W");
        jdbc.execute("drop rule " + rule + " on outbox");
        awaitLetters(1);

        assertThat(command("--file", file.value()))
                .startsWith("1 Journal, outbox and topic")
                .contains("1           lost", "number 1", "0           altered", "0           delivery-gone")
                .endsWith("1 differences, 0 repaired, 1 left\n");
        assertThat(command("--file", file.value(), "--repair"))
                .startsWith("0 ")
                .endsWith("1 differences, 1 repaired, 0 left\n");

        awaitLetters(2);
        assertThat(command("--file", file.value()))
                .startsWith("0 ")
                .contains("2  on the topic", "2  journalled")
                .endsWith("0 differences, 0 repaired, 0 left\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--all", "--file", "--file a/b", "--repair --repair=yes", "file"})
    void what_it_does_not_understand_it_refuses(String arguments) {
        assertThat(command(arguments.split(" "))).startsWith("2 usage: java -jar placard.jar reconcile");
    }

    @Test
    void it_explains_itself() {
        assertThat(command("--help")).startsWith("0 usage: ");
    }

    @Test
    void without_broker_or_database_it_says_that_nothing_is_known() {
        Map<String, String> hurried = new HashMap<>(environment("localhost:1", url));
        hurried.put("PLACARD_RECONCILE_LONGEST", "1s");
        assertThat(run(hurried)).startsWith("3 Kafka cannot be read");
        assertThat(run(environment(broker, "jdbc:postgresql://localhost:1/placard")))
                .startsWith("3 The database cannot be read")
                .contains("Nothing is known about differences");
    }

    private void remind(String rung) {
        ObligationRef report =
                new ObligationRef(UUID.randomUUID().toString(), 9, "report", "HRC/49", addressee, "Report");
        DraftRef draft = new DraftRef(file.value(), "A/HRC/43/L.31", "Cooperation");
        Actors.as(new Actor("clerk", Role.SECRETARIAT, null), () -> {
            journal.record(
                    Command.of(file, "remind"),
                    () -> journal.happened(
                            file,
                            new ReminderDue(
                                    draft,
                                    report,
                                    Samples.SUBMISSION,
                                    rung,
                                    Samples.SUBMISSION.date().atStartOfDay().toInstant(java.time.ZoneOffset.UTC),
                                    false)));
            return null;
        });
    }

    private void awaitLetters(int count) {
        await(count + " letters")
                .atMost(PATIENCE)
                .until(() -> TestServers.mailbox().messagesTo(address).size() == count);
    }

    /** Its exit status and what it wrote. */
    private String command(String... arguments) {
        return run(environment(broker, url), arguments);
    }

    private Map<String, String> environment(String kafka, String database) {
        return Map.of(
                "SPRING_DATASOURCE_URL", database,
                "SPRING_DATASOURCE_USERNAME", EmbeddedDatabase.USER,
                "SPRING_KAFKA_BOOTSTRAP_SERVERS", kafka,
                "PLACARD_EVENTS_TOPIC", topic);
    }

    private static String run(Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);
        int status = new ReconcileCommand(environment, out, out, List.of(EventComparison::in, LedgerComparison::in))
                .run(arguments);
        return status + " " + written.toString(StandardCharsets.UTF_8);
    }
}
