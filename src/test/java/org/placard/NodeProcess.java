package org.placard;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.placard.practice.servers.EmbeddedDatabase;
import org.placard.practice.servers.Port;
import org.placard.practice.servers.TestServers;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** A node of Placard as a process of its own: it has an engine, and a clock, of its own. */
final class NodeProcess implements AutoCloseable {

    private static final Path TARGET = Path.of("target");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final int port;

    private NodeProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static NodeProcess start(String database, String... more) throws IOException {
        return start(Map.of(), database, more);
    }

    /** @param environment what its process finds there besides what this one has */
    static NodeProcess start(Map<String, String> environment, String database, String... more) throws IOException {
        int port = Port.free().number();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-cp",
                classPath(),
                Placard.class.getName(),
                "--spring.profiles.active=engine",
                "--server.port=" + port,
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=" + EmbeddedDatabase.USER,
                "--spring.datasource.hikari.maximum-pool-size=5",
                "--spring.kafka.bootstrap-servers=" + TestServers.broker().address(),
                "--placard.events.topic=nodes.events",
                "--placard.engine.timer-poll=100ms",
                "--logging.level.root=warn"));
        command.addAll(List.of(more));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(TARGET.resolve("node-" + port + ".log").toFile());
        builder.environment().putAll(environment);
        NodeProcess node = new NodeProcess(builder.start(), port);
        try {
            node.awaitAlive();
            return node;
        } catch (RuntimeException e) {
            node.close();
            throw e;
        }
    }

    // As the practice stack starts: Maven wrote it down after compiling.
    private static String classPath() throws IOException {
        return String.join(
                File.pathSeparator,
                TARGET.resolve("classes").toString(),
                TARGET.resolve("test-classes").toString(),
                Files.readString(TARGET.resolve("practice.classpath")).strip());
    }

    private void awaitAlive() {
        await("the node on port " + port + " is alive")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(this::isAlive);
    }

    private boolean isAlive() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The node ended with " + process.exitValue());
        }
        try {
            String health = RestClient.create("http://localhost:" + port + "/actuator/health/liveness")
                    .get()
                    .retrieve()
                    .body(String.class);
            return health != null && health.contains("UP");
        } catch (RestClientException notYet) {
            return false;
        }
    }

    /** As a crash would. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
