package org.placard.inbox;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placard.platform.BackOff;

/**
 * The messages of one partition that are not done. Those of a key stand behind each other; where the first one waits, the
 * others of its key do, and no others. Measures by a ticker, not by the clock: the practice clock jumps.
 */
final class Lanes<M> {

    private final Map<String, Lane<M>> lanes = new LinkedHashMap<>();
    private final TreeSet<Long> open = new TreeSet<>();
    private final BackOff backOff;
    private long next = -1;

    Lanes(BackOff backOff) {
        this.backOff = backOff;
    }

    /** A message and its place in the partition. */
    record Held<M>(long offset, M message) {}

    /** The messages of one key. */
    static final class Lane<M> {

        private final String key;
        private final Deque<Held<M>> held = new ArrayDeque<>();
        private int failures;
        private long until;
        private String reason;

        private Lane(String key) {
            this.key = key;
        }

        M first() {
            return held.getFirst().message();
        }
    }

    /** @param key null where the message has none: then it waits for no other and none for it */
    void add(long offset, String key, M message) {
        String name = key == null ? "offset " + offset : "key " + key;
        lanes.computeIfAbsent(name, Lane::new).held.add(new Held<>(offset, message));
        open.add(offset);
        next = offset + 1;
    }

    /** Those whose first message can be tried now. */
    List<Lane<M>> ready(long nanos) {
        return lanes.values().stream()
                .filter(lane -> lane.failures == 0 || lane.until - nanos <= 0)
                .toList();
    }

    /** The lane's first message is done; false if it was the last one. */
    boolean done(Lane<M> lane) {
        open.remove(lane.held.removeFirst().offset());
        lane.failures = 0;
        if (lane.held.isEmpty()) {
            lanes.remove(lane.key);
        }
        return !lane.held.isEmpty();
    }

    /** The lane's first message comes again after a while that grows. */
    Duration failed(Lane<M> lane, long nanos, String reason) {
        lane.failures++;
        lane.reason = reason;
        Duration delay = backOff.after(lane.failures);
        lane.until = nanos + delay.toNanos();
        return delay;
    }

    /** Up to where everything is done; empty before the first message. */
    OptionalLong position() {
        if (next < 0) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(open.isEmpty() ? next : open.first());
    }

    int size() {
        return open.size();
    }

    /** Why each lane that waits does, by its key. */
    Map<String, String> reasons() {
        Map<String, String> reasons = new TreeMap<>();
        lanes.values().stream().filter(lane -> lane.failures > 0).forEach(lane -> reasons.put(lane.key, lane.reason));
        return reasons;
    }
}
