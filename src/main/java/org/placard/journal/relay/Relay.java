package org.placard.journal.relay;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.placard.platform.BackOff;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * This node's part in carrying the outbox to Kafka: takes its fair share of the shards, gives back what is more than that,
 * and takes over what a node that was not heard of held. While Kafka cannot be reached from here, it takes no share.
 */
@Component
class Relay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);

    private final UUID node = UUID.randomUUID();
    private final Map<Integer, ShardService> services = new ConcurrentHashMap<>();
    private final Bell bell = new Bell();
    private final RelayParts parts;
    private final EventsTopic topic;
    private final Sharding sharding;
    private final Ears ears;
    private final Setbacks setbacks;
    private volatile boolean running;
    private volatile boolean prepared;
    private volatile Exception fault;
    private Thread keeper;

    Relay(RelayParts parts, EventsTopic topic, Sharding sharding, DataSource database) {
        RelaySettings settings = parts.settings();
        this.parts = parts;
        this.topic = topic;
        this.sharding = sharding;
        this.ears = new Ears(database, parts.signal(), bell, settings.backOff());
        this.setbacks = new Setbacks(System::nanoTime, new BackOff(settings.backOff(), settings.longestBackOff()));
    }

    /** The shards that this node holds. */
    Set<Integer> shards() {
        return Set.copyOf(services.keySet());
    }

    /** Why nothing is sent from here at present; null if nothing stands in the way. */
    Exception fault() {
        return fault;
    }

    @Override
    public synchronized void start() {
        running = true;
        keeper = new Thread(this::keep, "placard-relay");
        keeper.start();
        ears.start();
    }

    @Override
    public synchronized void stop() {
        running = false;
        bell.ring();
        services.values().forEach(ShardService::stop);
        ears.stop();
        await(keeper);
        // The keeper may have taken a shard while it was told to end.
        services.values().forEach(ShardService::stop);
        services.values().forEach(service -> await(service.thread()));
        services.clear();
        await(ears.thread());
        parts.broker().close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void await(Thread thread) {
        try {
            thread.join(parts.settings().stopTimeout().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread.interrupt();
    }

    private void keep() {
        while (running) {
            try {
                keepOnce();
                bell.await(
                        setbacks.over()
                                ? parts.settings().beat()
                                : parts.settings().backOff());
            } catch (InterruptedException e) {
                running = false;
            }
        }
        quietly(() -> parts.leases().absent(node));
    }

    private void keepOnce() throws InterruptedException {
        services.values().removeIf(ShardService::ended);
        try {
            renew();
            if (setbacks.over()) {
                prepare();
                share();
            } else {
                parts.leases().absent(node);
            }
        } catch (RuntimeException e) {
            failed(e);
        }
    }

    private void renew() {
        Set<Integer> kept =
                parts.leases().renew(node, services.keySet(), parts.settings().lease());
        services.forEach((shard, service) -> {
            if (!kept.contains(shard)) {
                service.stop();
            }
        });
    }

    private void prepare() throws InterruptedException {
        if (!prepared) {
            topic.prepare();
            sharding.adopt(parts.settings().topic(), parts.settings().partitions());
            prepared = true;
            fault = null;
        }
    }

    private void share() {
        RelaySettings settings = parts.settings();
        parts.leases().present(node, settings.lease());
        int missing = FairShare.of(node, parts.leases().present(), settings.partitions()) - services.size();
        services.values().stream().limit(Math.max(0, -missing)).forEach(ShardService::stop);
        if (missing > 0) {
            parts.leases().claim(node, missing, settings.lease()).forEach(this::serve);
        }
    }

    private void serve(Claim claim) {
        if (claim.inherited()) {
            log.info("Shard {} was not given back by its owner: taken over, epoch {}", claim.shard(), claim.epoch());
            parts.meters().takenOver();
        }
        ShardService service = new ShardService(claim, parts, setbacks::succeeded, this::failed);
        services.put(claim.shard(), service);
        service.start();
    }

    private void failed(Exception e) {
        if (!running) {
            return;
        }
        // The next try looks at the topic first: there may be another broker behind the same name by then.
        prepared = false;
        fault = e;
        parts.meters().failed();
        log.warn("Events wait in the outbox, next try in {}: {}", setbacks.failed(), e.toString());
    }

    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException away) {
            log.debug("The database is away at the end: {}", away.toString());
        }
    }
}
