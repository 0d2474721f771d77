package org.placard.practice.servers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * A real PostgreSQL server on the loopback interface, its data kept in a directory. As durable as a production server:
 * what was committed survives {@link #kill()} and the end of the machine.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** The user that owns what {@link #create(String)} creates; local connections need no password. */
    public static final String USER = "placard";

    private static final String ADMINISTRATOR = "postgres";
    private static final Duration RECOVERY = Duration.ofSeconds(60);
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("listen_addresses", Address.LOOPBACK),
            Map.entry("unix_socket_directories", ""),
            Map.entry("max_connections", "200"),
            // The library starts its servers with both off.
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("shared_buffers", "64MB"),
            Map.entry("log_min_messages", "warning"));

    private final Path directory;
    private final Port port;
    private DirectoryLock lock;
    private EmbeddedPostgres server;

    /** A server that is not started yet. The directory is created when it is missing. */
    public EmbeddedDatabase(Path directory, Port port) {
        this.directory = directory.toAbsolutePath();
        this.port = port;
    }

    /**
     * Starts it and waits until it answers. A server that a killed JVM left behind on this directory is stopped first.
     *
     * @throws StartRefused when the port or the directory is taken or this platform has no PostgreSQL binaries
     */
    public synchronized void start() {
        if (server != null) {
            return;
        }
        Platform.requireSupported();
        lock = DirectoryLock.of(directory);
        try {
            Postmaster.of(files()).ifPresent(Postmaster::stop);
            port.requireFree();
            removeHalfMade();
            server = launch();
            createUser();
            Files.writeString(madeWhole(), "");
        } catch (IOException problem) {
            stop();
            throw new StartRefused("Placard cannot write to " + directory + ": " + problem.getMessage(), problem);
        } catch (RuntimeException refused) {
            stop();
            throw refused;
        }
    }

    /** A first start that was killed leaves files that PostgreSQL can neither use nor make anew. */
    private void removeHalfMade() throws IOException {
        if (!Files.exists(madeWhole())) {
            FileSystemUtils.deleteRecursively(files());
        }
    }

    private EmbeddedPostgres launch() {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(files())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(Platform.binaries().toFile())
                .setPGStartupWait(RECOVERY)
                .setPort(port.number())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log().toFile()));
        SETTINGS.forEach(builder::setServerConfig);
        try {
            return builder.start();
        } catch (IOException | RuntimeException problem) {
            throw new StartRefused("PostgreSQL did not start: see the end of " + log(), problem);
        }
    }

    private void createUser() {
        JdbcClient.create(administrator("postgres")).sql("""
                        do $$ begin
                          if not exists (select from pg_roles where rolname = '%1$s') then create role %1$s login; end if;
                        end $$""".formatted(USER)).update();
    }

    /** Creates a database that {@link #USER} owns, unless it exists. */
    public void create(String name) {
        if (!exists(name)) {
            asAdministrator("create database \"" + name + "\" owner " + USER);
        }
    }

    /** Removes a database and everything in it; whoever is connected is disconnected. */
    public void drop(String name) {
        asAdministrator("drop database if exists \"" + name + "\" with (force)");
    }

    private boolean exists(String name) {
        return JdbcClient.create(administrator("postgres"))
                .sql("select 1 from pg_database where datname = ?")
                .param(name)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private void asAdministrator(String statement) {
        JdbcClient.create(administrator("postgres")).sql(statement).update();
    }

    /** Connections as the server's superuser, not pooled: for tests that do what an application may not. */
    public DataSource administrator(String database) {
        return server.getDatabase(ADMINISTRATOR, database);
    }

    /** The JDBC address of a database on this server. */
    public String url(String database) {
        return "jdbc:postgresql://" + address() + "/" + database;
    }

    public Address address() {
        return Address.loopback(port.number());
    }

    /** Stops it in good order; {@link #start()} starts it again on the same port with the same data. */
    public synchronized void stop() {
        end(Postmaster::stop);
    }

    /** Ends it at once, like a crash. */
    public synchronized void kill() {
        end(Postmaster::kill);
    }

    /** Ends every process of the server with SIGKILL: none of them can do anything about it. */
    public synchronized void crash() {
        end(Postmaster::crash);
    }

    private void end(Consumer<Postmaster> how) {
        if (lock == null) {
            return;
        }
        Postmaster.of(files()).ifPresent(how);
        release();
        lock.close();
        lock = null;
    }

    /** The library's object holds a lock on the directory, which only its close frees; its server is gone by now. */
    private void release() {
        try {
            if (server != null) {
                server.close();
            }
        } catch (IOException problem) {
            throw new IllegalStateException("cannot release the database directory", problem);
        } finally {
            server = null;
        }
    }

    @Override
    public void close() {
        stop();
    }

    private Path files() {
        return directory.resolve("files");
    }

    private Path madeWhole() {
        return directory.resolve("initialised");
    }

    private Path log() {
        return directory.resolve("server.log");
    }
}
