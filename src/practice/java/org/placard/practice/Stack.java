package org.placard.practice;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.placard.Placard;
import org.placard.practice.servers.EmbeddedBroker;
import org.placard.practice.servers.EmbeddedDatabase;
import org.placard.practice.servers.EmbeddedMailbox;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** PostgreSQL, Kafka, a mailbox, and Placard on top of them, in one JVM. */
public final class Stack implements AutoCloseable {

    private static final String DATABASE = "placard";

    private final Ports ports;
    private final EmbeddedDatabase database;
    private final EmbeddedBroker broker;
    private final EmbeddedMailbox mailbox;
    private final Path data;
    private ConfigurableApplicationContext placard;

    public Stack(Path data, Ports ports) {
        this.data = data;
        this.ports = ports;
        this.database = new EmbeddedDatabase(data.resolve("postgresql"), ports.database());
        this.broker = new EmbeddedBroker(data.resolve("kafka"), ports.kafka());
        this.mailbox = new EmbeddedMailbox(data.resolve("mailbox"), ports.mail());
    }

    /** @param more settings on top of the practice ones or instead of them, {@code --name=value} */
    public void start(List<String> more) {
        ports.web().requireFree();
        sideBySide(database::start, broker::start, mailbox::start);
        database.create(DATABASE);
        SpringApplication application = new SpringApplicationBuilder(Placard.class)
                .profiles("practice", "stack")
                .initializers(context -> context.getBeanFactory().registerSingleton("mailbox", mailbox))
                .build();
        application.setRegisterShutdownHook(false);
        placard = application.run(arguments(more));
    }

    public EmbeddedDatabase database() {
        return database;
    }

    public EmbeddedBroker broker() {
        return broker;
    }

    public EmbeddedMailbox mailbox() {
        return mailbox;
    }

    public String url() {
        return "http://localhost:" + ports.web().number();
    }

    /** A part of the running Placard. */
    public <T> T part(Class<T> type) {
        return placard.getBean(type);
    }

    /** Placard first, so that what it depends on is there while it finishes. */
    @Override
    public void close() {
        if (placard != null) {
            placard.close();
        }
        mailbox.close();
        broker.close();
        database.close();
    }

    // As arguments of the command, settings win over those in application.yaml.
    private String[] arguments(List<String> more) {
        Stream<String> own = settings().entrySet().stream()
                .map(one -> "--" + one.getKey() + "=")
                .filter(name -> more.stream().noneMatch(other -> other.startsWith(name)))
                .map(name -> name + settings().get(name.substring(2, name.length() - 1)));
        return Stream.concat(own, more.stream()).toArray(String[]::new);
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new TreeMap<>();
        settings.put("server.port", ports.web().number());
        settings.put("server.address", "localhost");
        settings.put("spring.datasource.url", database.url(DATABASE));
        settings.put("spring.datasource.username", EmbeddedDatabase.USER);
        settings.put("spring.kafka.bootstrap-servers", broker.address().toString());
        settings.put("spring.mail.host", mailbox.address().host());
        settings.put("spring.mail.port", mailbox.address().port());
        settings.put("placard.public-url", url());
        settings.put("placard.calendar.load", "announced");
        settings.put("placard.engine.timer-poll", "250ms");
        settings.put(
                "placard.practice.clock-file", data.resolve("practice-clock").toString());
        return settings;
    }

    private static void sideBySide(Runnable... starts) {
        CompletableFuture<?>[] running = new CompletableFuture<?>[starts.length];
        for (int i = 0; i < starts.length; i++) {
            running[i] = CompletableFuture.runAsync(starts[i]);
        }
        try {
            CompletableFuture.allOf(running).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException refused ? refused : e;
        }
    }
}
