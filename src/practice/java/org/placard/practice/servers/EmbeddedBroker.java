package org.placard.practice.servers;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A real Kafka broker (KRaft, one node) in this JVM on the loopback interface, its records and the consumers' positions
 * kept in a directory. Topics are not made by asking for them.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private final Path directory;
    private final Port port;
    private DirectoryLock lock;
    private KafkaRaftServer server;

    /** A broker that is not started yet. The directory is created when it is missing. */
    public EmbeddedBroker(Path directory, Port port) {
        this.directory = directory.toAbsolutePath();
        this.port = port;
    }

    /**
     * Starts it and waits until it serves.
     *
     * @throws StartRefused when the port or the directory is taken
     */
    public synchronized void start() {
        if (server != null) {
            return;
        }
        lock = DirectoryLock.of(directory);
        try {
            port.requireFree();
            server = launch();
        } catch (RuntimeException refused) {
            unlock();
            throw refused;
        }
    }

    private KafkaRaftServer launch() {
        Map<String, String> settings =
                BrokerSettings.of(records(), port.number(), Port.free().number());
        try {
            format();
            KafkaRaftServer started = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
            started.startup();
            return started;
        } catch (Exception problem) {
            throw new StartRefused("Kafka did not start in " + directory + ": " + problem.getMessage(), problem);
        }
    }

    private void format() throws Exception {
        if (Files.exists(records().resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(records());
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setNodeId(BrokerSettings.NODE)
                .setClusterId(Uuid.randomUuid().toString())
                .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
                .setMetadataLogDirectory(records().toString())
                .setDirectories(List.of(records().toString()))
                .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                .run();
    }

    /** What clients take as {@code bootstrap.servers}. */
    public Address address() {
        return Address.loopback(port.number());
    }

    /** Stops it in good order; {@link #start()} starts it again on the same port with the same records. */
    public synchronized void stop() {
        if (server == null) {
            return;
        }
        server.shutdown();
        server.awaitShutdown();
        server = null;
        unlock();
    }

    private void unlock() {
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }

    @Override
    public void close() {
        stop();
    }

    private Path records() {
        return directory.resolve("records");
    }
}
