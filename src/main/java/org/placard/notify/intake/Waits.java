package org.placard.notify.intake;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.placard.platform.BackOff;

/**
 * The partitions that wait after a failure, each on its own and longer after every further failure. Measures by a
 * ticker, not by the clock: the practice clock jumps.
 */
final class Waits {

    private record Wait(int failures, long until, String reason) {}

    private final Map<TopicPartition, Wait> waits = new HashMap<>();
    private final LongSupplier nanos;
    private final BackOff backOff;

    Waits(LongSupplier nanos, BackOff backOff) {
        this.nanos = nanos;
        this.backOff = backOff;
    }

    Duration failed(TopicPartition partition, Exception failure) {
        Wait before = waits.get(partition);
        int failures = before == null ? 1 : before.failures() + 1;
        Duration delay = backOff.after(failures);
        waits.put(partition, new Wait(failures, nanos.getAsLong() + delay.toNanos(), failure.toString()));
        return delay;
    }

    void done(Collection<TopicPartition> partitions) {
        waits.keySet().removeAll(partitions);
    }

    /** The partitions that have waited long enough; how often they failed is remembered until they are done. */
    Set<TopicPartition> over() {
        long now = nanos.getAsLong();
        return waits.entrySet().stream()
                .filter(wait -> wait.getValue().until() - now <= 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Why each waits, by partition. */
    Map<String, String> reasons() {
        Map<String, String> reasons = new TreeMap<>();
        waits.forEach((partition, wait) -> reasons.put(partition.toString(), wait.reason()));
        return reasons;
    }
}
