package org.placard.journal.relay;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.placard.practice.servers.EmbeddedDatabase;
import org.placard.practice.servers.TestServers;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The relay of one node without the rest of it: as many as wanted in one JVM, on one database and broker. */
public final class RelayNode implements AutoCloseable {

    static final int PARTITIONS = 6;

    final UUID id = UUID.randomUUID();
    final JdbcClient jdbc;
    final Outbox outbox;
    final Leases leases;
    final Sharding sharding;
    final Backlog backlog;
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final RelaySignal signal;
    final RelayParts parts;
    final EventsTopic topic;
    final Relay relay;
    private final HikariDataSource database = new HikariDataSource();
    private final OtherNodes others;
    private final List<ShardRelay> opened = new ArrayList<>();

    RelayNode(String url, RelaySettings settings) {
        database.setJdbcUrl(url);
        database.setUsername(EmbeddedDatabase.USER);
        database.setMaximumPoolSize(5);
        database.setMinimumIdle(1);
        jdbc = JdbcClient.create(database);
        outbox = new Outbox(jdbc, new JdbcTemplate(database));
        leases = new Leases(jdbc);
        sharding = new Sharding(jdbc, new JdbcTransactionManager(database));
        backlog = new Backlog(jdbc);
        others = new OtherNodes(jdbc);
        signal = new RelaySignal(settings, others);
        KafkaProperties kafka = new KafkaProperties();
        kafka.setBootstrapServers(List.of(TestServers.broker().address().toString()));
        Broker broker = new Broker(kafka, settings);
        topic = new EventsTopic(broker, settings);
        parts = new RelayParts(
                settings,
                leases,
                new Batches(jdbc, outbox),
                broker,
                new SentBatches(broker, settings),
                new OutboxRecords(settings),
                signal,
                new RelayMeters(meters, backlog, settings));
        relay = new Relay(parts, topic, sharding, database);
    }

    /** With shards of its own topic, serving them. */
    public static RelayNode started(String url, String topic) {
        return new RelayNode(url, settings(topic)).started();
    }

    public boolean serves() {
        return relay.shards().size() == PARTITIONS;
    }

    public DataSource database() {
        return database;
    }

    public Outbox outbox() {
        return outbox;
    }

    public RelaySignal signal() {
        return signal;
    }

    /** Nobody polls within a test: who acts was woken. */
    static RelaySettings settings(String topic) {
        return new RelaySettings(
                topic,
                PARTITIONS,
                (short) 1,
                1,
                Duration.ofMillis(-1),
                "/placard",
                500,
                Duration.ofHours(1),
                Duration.ofMillis(100),
                Duration.ofMillis(400),
                Duration.ofSeconds(10),
                Duration.ofSeconds(5),
                Duration.ofMinutes(1),
                Duration.ofSeconds(5));
    }

    /** Topic and shards are there, nobody serves them. */
    RelayNode prepared() throws InterruptedException {
        topic.prepare();
        sharding.adopt(parts.settings().topic(), parts.settings().partitions());
        return this;
    }

    RelayNode started() {
        relay.start();
        return this;
    }

    void post(String file, long from, long to) {
        List<Posting> postings = new ArrayList<>();
        for (long sequence = from; sequence <= to; sequence++) {
            postings.add(new Posting(
                    file, sequence, sequence, UUID.randomUUID(), "t.v1", Instant.EPOCH, "{}", "00", null, null));
        }
        outbox.post(postings);
        signal.posted(List.of(file));
    }

    /** Takes one shard, whatever this node's share is, and works it step by step. */
    ShardRelay claim(int shard) {
        Claim claim = leases.claim(id, PARTITIONS, Duration.ofHours(1)).stream()
                .filter(one -> one.shard() == shard)
                .findFirst()
                .orElseThrow();
        ShardRelay opening = new ShardRelay(claim, parts);
        opened.add(opening);
        return opening;
    }

    /** As if nobody had heard of the owners for long. */
    void leasesExpire() {
        jdbc.sql("update relay_shard set lease_until = clock_timestamp() - interval '1 s'")
                .update();
    }

    long waiting() {
        return jdbc.sql("select count(*) from outbox").query(Long.class).single();
    }

    double counted(String name) {
        return meters.find(name).counters().stream().mapToDouble(Counter::count).sum();
    }

    /** Over all shards. */
    double gauge(String name) {
        return meters.find(name).gauges().stream().mapToDouble(Gauge::value).sum();
    }

    @Override
    public void close() {
        if (relay.isRunning()) {
            relay.stop();
        }
        opened.forEach(ShardRelay::close);
        parts.broker().close();
        others.stop();
        database.close();
    }
}
