package org.placard.journal.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Counts what the relay of this node did, {@code placard.relay.sent} and the like. */
@Component
class RelayMeters {

    private final MeterRegistry registry;
    private final Counter takeovers;
    private final Counter settled;
    private final Counter failures;

    RelayMeters(MeterRegistry registry, Backlog backlog, RelaySettings settings) {
        this.registry = registry;
        this.takeovers = registry.counter("placard.relay.takeovers");
        this.settled = registry.counter("placard.relay.settled");
        this.failures = registry.counter("placard.relay.failures");
        IntStream.range(Shard.UNKNOWN, settings.partitions()).forEach(shard -> watch(backlog, shard));
    }

    private void watch(Backlog backlog, int shard) {
        String name = String.valueOf(shard);
        Gauge.builder(
                        "placard.relay.backlog",
                        backlog,
                        waiting -> waiting.of(shard).events())
                .description("Events that wait in the outbox")
                .tag("shard", name)
                .register(registry);
        Gauge.builder(
                        "placard.relay.age",
                        backlog,
                        waiting -> waiting.of(shard).oldest().toMillis() / 1e3)
                .description("How long the oldest event in the outbox waits")
                .baseUnit("seconds")
                .tag("shard", name)
                .register(registry);
    }

    void sent(int shard, int events) {
        registry.counter("placard.relay.sent", "shard", String.valueOf(shard)).increment(events);
    }

    /** A shard whose owner was not heard of any more is held by this node now. */
    void takenOver() {
        takeovers.increment();
    }

    /** A batch that Kafka had and the outbox still did: it was removed and not sent again. */
    void settled(int events) {
        settled.increment(events);
    }

    void failed() {
        failures.increment();
    }
}
