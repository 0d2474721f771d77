package org.placard.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placard.PlacardTest;
import org.placard.practice.servers.EmbeddedDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was set aside is taken again by one command, which needs nothing but the database, and a running engine. */
class RedriveInboxCommandTest extends PlacardTest {

    @Autowired
    private TakingMessages taking;

    @Autowired
    private AsideMessages aside;

    @Autowired
    private JdbcClient jdbc;

    @Value("${spring.datasource.url}")
    private String url;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final String source = "/rooms-" + UUID.randomUUID();
    private long number;

    @BeforeEach
    void setAside() {
        number = setAside(source);
    }

    @AfterEach
    void drop() {
        jdbc.sql("delete from inbox_set_aside where source like '/rooms-%'").update();
    }

    @Test
    void what_is_named_is_printed_and_tried_again_and_nothing_else() {
        long another = setAside("/rooms-of-others-" + UUID.randomUUID());

        assertThat(command(url).run("--source", source, "--type", "org.placard.inbox.language-version-issued.v1"))
                .isZero();

        assertThat(words())
                .contains(number + "  org.placard.inbox.language-version-issued.v1 from " + source + ", set aside 20")
                .contains("    No document bears the symbol “A/HRC/43/L.9999”.\n")
                .contains("1 report is to be taken again.");
        await("it is tried again").atMost(Duration.ofSeconds(60)).until(() -> attempts(number) == 2);
        assertThat(wishes()).isZero();
        assertThat(attempts(another)).isEqualTo(1);
        assertThat(command(url).run("--number", Long.toString(another))).isZero();
        await("the other one too").atMost(Duration.ofSeconds(60)).until(() -> attempts(another) == 2);
    }

    @Test
    void nothing_to_do_is_said_in_words() {
        assertThat(command(url).run("--type", "org.placard.inbox.pigeon.v1")).isZero();
        assertThat(words()).startsWith("No such report is set aside");
    }

    @Test
    void help_and_wrong_usage_tell_how_it_is_used() {
        assertThat(command(url).run("--help")).isZero();
        assertThat(words())
                .startsWith("usage: java -jar placard.jar redrive-inbox")
                .contains("--number", "--source", "--type", "exit status: 0");
        assertThat(command(url).run("--pigeon")).isEqualTo(2);
        assertThat(command(url).run("--number", "twelve")).isEqualTo(2);
        assertThat(command(url).run("--source")).isEqualTo(2);
        assertThat(words()).contains("Unknown argument: --pigeon", "not twelve", "--source needs a value.");
        assertThat(attempts(number)).isEqualTo(1);
    }

    @Test
    void a_database_that_is_not_there_is_said() {
        assertThat(command("jdbc:postgresql://127.0.0.1:1/placard").run()).isEqualTo(2);
        assertThat(words()).contains("The database cannot be used", "SPRING_DATASOURCE_URL");
    }

    private RedriveInboxCommand command(String database) {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new RedriveInboxCommand(
                Map.of("SPRING_DATASOURCE_URL", database, "SPRING_DATASOURCE_USERNAME", EmbeddedDatabase.USER),
                out,
                out);
    }

    private String words() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private long setAside(String from) {
        Map<String, String> headers = OtherSystem.headers(UUID.randomUUID().toString(), "language-version-issued");
        headers.put("ce_source", from);
        byte[] data = "{\"symbol\": \"A/HRC/43/L.9999\", \"language\": \"fr\"}".getBytes(StandardCharsets.UTF_8);
        taking.take(new Letter("a-topic", 0, 7, "a key", headers, data));
        return aside.all().stream()
                .filter(one -> one.source().equals(from))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private int attempts(long of) {
        return jdbc.sql("select attempts from inbox_set_aside where number = ?")
                .param(of)
                .query(Integer.class)
                .single();
    }

    private long wishes() {
        return jdbc.sql("select count(*) from inbox_set_aside where redrive_asked_at is not null")
                .query(Long.class)
                .single();
    }
}
