package org.placard.practice.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.placard.practice.servers.Address;
import org.placard.practice.servers.EmbeddedDatabase;
import org.placard.practice.servers.Port;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Two engines, two notifiers, one broker, one database; each can be killed and started again. */
final class Installation implements AutoCloseable {

    static final String TOPIC = "placard.events";
    static final String INBOX = "placard.inbox";
    private static final String WEBHOOK_KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final int LAST_LINES = 60;
    private static final Duration START = Duration.ofMinutes(3);

    private final EmbeddedDatabase database;
    private final Port brokerPort = Port.free();
    private final Jvm broker;
    private final Map<String, Jvm> nodes = new LinkedHashMap<>();
    private final Map<String, Port> ports = new LinkedHashMap<>();
    private final Path logs;

    Installation(Path directory, Conductor conductor, PostOffice post) {
        this.logs = directory;
        this.database = new EmbeddedDatabase(directory.resolve("postgresql"), Port.free());
        this.broker = new Jvm(
                BrokerProcess.class,
                logs.resolve("broker.log"),
                "384m",
                List.of(directory.resolve("kafka").toString(), String.valueOf(brokerPort.number())));
        for (String name : List.of("engine-1", "engine-2", "notifier-1", "notifier-2")) {
            Port port = Port.free();
            ports.put(name, port);
            nodes.put(
                    name,
                    new Jvm(
                            WatchedNode.class,
                            logs.resolve(name + ".log"),
                            "448m",
                            arguments(name, port, conductor.port(), post.port())));
        }
    }

    private List<String> arguments(String name, Port port, int conductor, int post) {
        List<String> arguments = new ArrayList<>(List.of(String.valueOf(conductor), name));
        settings(name, post).forEach((setting, value) -> arguments.add("--" + setting + "=" + value));
        arguments.add("--server.port=" + port.number());
        return arguments;
    }

    private Map<String, String> settings(String name, int post) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("spring.profiles.active", name.substring(0, name.indexOf('-')));
        settings.put("spring.datasource.url", database.url("placard"));
        settings.put("spring.datasource.username", EmbeddedDatabase.USER);
        settings.put("spring.datasource.hikari.maximum-pool-size", "12");
        settings.put("spring.kafka.bootstrap-servers", "127.0.0.1:" + brokerPort.number());
        settings.put("spring.kafka.producer.properties.interceptor.classes", WatchedProducer.class.getName());
        settings.put("spring.kafka.consumer.properties.interceptor.classes", WatchedConsumer.class.getName());
        settings.put("spring.mail.host", "127.0.0.1");
        settings.put("spring.mail.port", String.valueOf(post));
        settings.put("spring.mail.properties.mail.smtp.localhost", name);
        settings.put("placard.events.topic", TOPIC);
        settings.put("placard.inbox.topic", INBOX);
        settings.put("placard.webhooks.keys", WEBHOOK_KEY);
        settings.put("placard.webhooks.http", "true");
        settings.put("placard.webhooks.ports", "1024-65535");
        settings.put("placard.webhooks.allowed-networks", "127.0.0.0/8");
        settings.put("placard.webhooks.retry", "1s,2s,5s,10s");
        settings.put("placard.webhooks.throttle", "2s");
        settings.put("placard.notify.claim", "5s");
        settings.put("placard.engine.timer-poll", "250ms");
        settings.put("logging.level.root", "warn");
        settings.put("spring.main.banner-mode", "off");
        return settings;
    }

    /** Starts everything, the first engine alone: it makes the tables. */
    void start() {
        database.start();
        database.create("placard");
        broker.start();
        nodes.get("engine-1").start();
        awaitReady("engine-1");
        nodes.keySet().stream().skip(1).forEach(name -> nodes.get(name).start());
        nodes.keySet().forEach(this::awaitReady);
    }

    /** Kills with SIGKILL. @param victim the name of a node, {@code broker} or {@code database} */
    void kill(String victim) {
        switch (victim) {
            case "broker" -> broker.kill();
            case "database" -> database.crash();
            default -> nodes.get(victim).kill();
        }
    }

    void revive(String victim) {
        switch (victim) {
            case "broker" -> broker.start();
            case "database" -> database.start();
            default -> nodes.get(victim).start();
        }
    }

    List<String> parts() {
        List<String> parts = new ArrayList<>(nodes.keySet());
        parts.add("broker");
        parts.add("database");
        return parts;
    }

    void awaitReady(String victim) {
        if (nodes.containsKey(victim)) {
            Patience.until(victim + " is ready", START, () -> ready(victim));
        }
    }

    boolean ready(String node) {
        if (!nodes.get(node).isAlive()) {
            throw new IllegalStateException(node + " ended, with this as its last words:\n" + lastWords(node));
        }
        try {
            String health = RestClient.create(url(node) + "/actuator/health/liveness")
                    .get()
                    .retrieve()
                    .body(String.class);
            return health != null && health.contains("UP");
        } catch (RestClientException notYet) {
            return false;
        }
    }

    private String lastWords(String node) {
        try {
            List<String> lines = Files.readAllLines(logs.resolve(node + ".log"));
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url(String node) {
        return "http://localhost:" + ports.get(node).number();
    }

    String brokerAddress() {
        return "127.0.0.1:" + brokerPort.number();
    }

    /** Connections that no pool keeps: they outlive the database's death. */
    JdbcClient database() {
        Address address = database.address();
        return JdbcClient.create(
                new DriverManagerDataSource("jdbc:postgresql://" + address + "/placard", EmbeddedDatabase.USER, ""));
    }

    @Override
    public void close() {
        nodes.values().forEach(Jvm::close);
        broker.close();
        database.close();
    }
}
