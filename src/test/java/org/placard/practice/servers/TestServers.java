package org.placard.practice.servers;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * The servers that all tests of this JVM share, each started when it is first asked for; they end with the JVM, after
 * the last Spring context. Every Spring context gets a database and a topic of its own; the mailbox is one for all.
 */
public final class TestServers {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final TestDirectory DIRECTORY = new TestDirectory();
    private static final Set<String> DATABASES = ConcurrentHashMap.newKeySet();

    private TestServers() {}

    /** Call it in a {@code @DynamicPropertySource} method: a fresh database and topic, the broker, the mailbox. */
    public static void properties(DynamicPropertyRegistry registry) {
        String name = "placard_" + COUNT.incrementAndGet();
        AfterAllContexts.expectSpring();
        registry.add("spring.datasource.url", () -> freshDatabase(name));
        registry.add("spring.datasource.username", () -> EmbeddedDatabase.USER);
        registry.add("spring.datasource.password", () -> "");
        registry.add("spring.datasource.hikari.maximum-pool-size", () -> 8);
        registry.add("spring.kafka.bootstrap-servers", () -> broker().address().toString());
        registry.add("placard.events.topic", () -> name + ".events");
        registry.add("placard.inbox.topic", () -> name + ".inbox");
        registry.add("placard.inbox.group", () -> name + ".inbox");
        registry.add("spring.mail.host", () -> mailbox().address().host());
        registry.add("spring.mail.port", () -> mailbox().address().port());
    }

    /** A new, empty database that {@link EmbeddedDatabase#USER} owns; returns its JDBC address. */
    public static String freshDatabase() {
        return freshDatabase("fresh_" + COUNT.incrementAndGet());
    }

    private static String freshDatabase(String name) {
        database().create(name);
        DATABASES.add(database().url(name));
        return database().url(name);
    }

    /** The JDBC addresses of all databases that were made so far. */
    public static Set<String> databases() {
        return Set.copyOf(DATABASES);
    }

    public static EmbeddedDatabase database() {
        return Database.SERVER;
    }

    public static EmbeddedBroker broker() {
        return Broker.SERVER;
    }

    public static EmbeddedMailbox mailbox() {
        return Mailbox.SERVER;
    }

    private static final class Database {
        static final EmbeddedDatabase SERVER = new EmbeddedDatabase(DIRECTORY.of("postgresql"), Port.free());

        static {
            SERVER.start();
            AfterAllContexts.run(SERVER::kill);
        }
    }

    private static final class Broker {
        static final EmbeddedBroker SERVER = new EmbeddedBroker(DIRECTORY.of("kafka"), Port.free());

        static {
            SERVER.start();
        }
    }

    private static final class Mailbox {
        static final EmbeddedMailbox SERVER = new EmbeddedMailbox(DIRECTORY.of("mailbox"), Port.free());

        static {
            SERVER.start();
        }
    }
}
