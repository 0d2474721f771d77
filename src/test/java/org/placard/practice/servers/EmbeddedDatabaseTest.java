package org.placard.practice.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedDatabaseTest {

    private static final String NAME = "kept";

    @TempDir
    private static Path directory;

    private static final Port PORT = new Port(Port.free().number(), "PLACARD_DB_PORT");
    private static EmbeddedDatabase database;

    @BeforeAll
    static void prepare() {
        database = new EmbeddedDatabase(directory, PORT);
    }

    @BeforeEach
    void start() {
        database.start();
        database.create(NAME);
        client().sql("drop table if exists note").update();
        client().sql("create table note (text text)").update();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void data_survive_a_restart() {
        client().sql("insert into note values ('Человек')").update();

        database.stop();
        database.start();
        database.create(NAME);

        assertThat(notes()).containsExactly("Человек");
    }

    @Test
    void what_was_committed_survives_a_crash() {
        client().sql("insert into note values ('committed')").update();

        database.kill();
        database.start();

        assertThat(notes()).containsExactly("committed");
    }

    @Test
    void an_orphan_server_is_replaced() throws Exception {
        database.stop();
        Process killed = startInAnotherJvm();
        long orphan = pid();

        killed.destroyForcibly().waitFor();
        assertThat(isAlive(orphan)).as("the server outlives its JVM").isTrue();
        database.start();

        await("the end of the orphan").until(() -> !isAlive(orphan));
        assertThat(pid()).isNotEqualTo(orphan);
        assertThat(canBeUsed()).isTrue();
    }

    @Test
    void a_pid_file_that_names_another_program_does_not_stop_the_start() throws IOException {
        database.stop();
        Files.writeString(
                directory.resolve("files/postmaster.pid"),
                ProcessHandle.current().pid() + "\n");

        database.start();

        assertThat(canBeUsed()).isTrue();
    }

    @Test
    void a_first_start_that_was_killed_is_made_anew() throws IOException {
        database.stop();
        Files.delete(directory.resolve("initialised"));
        Files.delete(directory.resolve("files/global/pg_control"));

        database.start();
        database.create(NAME);

        assertThat(canBeUsed()).isTrue();
    }

    @Test
    void a_port_in_use_is_refused_with_one_clear_line() throws IOException {
        database.stop();
        try (ServerSocket other = new ServerSocket(PORT.number(), 1, InetAddress.getByName(Address.LOOPBACK))) {
            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(database::start)
                    .withMessage(
                            "Port %d is in use by another program: stop it or set PLACARD_DB_PORT",
                            other.getLocalPort());
        }
        database.start();
    }

    @Test
    void a_second_one_on_the_same_directory_is_refused_and_the_first_goes_on() {
        EmbeddedDatabase second = new EmbeddedDatabase(directory, Port.free());

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(second::start)
                .withMessage("%s is in use by another running Placard: stop that one first", directory);
        assertThat(canBeUsed()).isTrue();
    }

    @Test
    void it_is_as_durable_as_a_production_server() {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("log_timezone")).isEqualTo("UTC");
        assertThat(setting("server_encoding")).isEqualTo("UTF8");
        assertThat(setting("listen_addresses")).isEqualTo(Address.LOOPBACK);
    }

    @Test
    void the_application_is_no_superuser() {
        assertThat(client().sql("select usesuper from pg_user where usename = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    private String setting(String name) {
        return client().sql("show " + name).query(String.class).single();
    }

    private List<String> notes() {
        return client().sql("select text from note").query(String.class).list();
    }

    private Process startInAnotherJvm() throws IOException {
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-XX:TieredStopAtLevel=1",
                        DatabaseThatStays.class.getName(),
                        directory.toString(),
                        String.valueOf(PORT.number()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line = jvm.inputReader().readLine();
        assertThat(line).isEqualTo(DatabaseThatStays.STARTED);
        return jvm;
    }

    private boolean canBeUsed() {
        return client().sql("select 1").query(Integer.class).single() == 1;
    }

    private static boolean isAlive(long process) {
        return ProcessHandle.of(process).filter(ProcessHandle::isAlive).isPresent();
    }

    private long pid() throws IOException {
        return Long.parseLong(
                Files.readAllLines(directory.resolve("files/postmaster.pid")).get(0));
    }

    private JdbcClient client() {
        return JdbcClient.create(new DriverManagerDataSource(database.url(NAME), EmbeddedDatabase.USER, ""));
    }
}
