package org.placard.notify.live;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The last changes of all partitions, and how far this node has read. Guarded by whoever holds it. */
final class Memory {

    private final int size;
    private final Deque<Change> changes = new ArrayDeque<>();
    private long[] first = {};
    private long[] next = {};

    Memory(int size) {
        this.size = size;
    }

    /** Begins anew, knowing nothing before these offsets. */
    void begin(long[] offsets) {
        changes.clear();
        first = offsets.clone();
        next = offsets.clone();
    }

    /** The topic has more partitions than it had: of the new ones everything is known. */
    void grow(int partitions) {
        first = Arrays.copyOf(first, partitions);
        next = Arrays.copyOf(next, partitions);
    }

    void add(Change change) {
        next[change.partition()] = change.offset() + 1;
        changes.addLast(change);
        if (changes.size() > size) {
            Change forgotten = changes.removeFirst();
            first[forgotten.partition()] = forgotten.offset() + 1;
        }
    }

    /** A record that is no change was read. */
    void pass(int partition, long offset) {
        next[partition] = offset + 1;
    }

    long next(int partition) {
        return next[partition];
    }

    int partitions() {
        return next.length;
    }

    Position position() {
        return new Position(next.clone());
    }

    /**
     * What happened since.
     *
     * @return empty where that is not known (too long ago, or not of this topic), or is more than that
     */
    Optional<List<Change>> since(Position place, Predicate<Change> wanted, int most) {
        if (place.offsets().length > next.length) {
            return Optional.empty();
        }
        for (int partition = 0; partition < next.length; partition++) {
            long offset = place.offset(partition);
            if (offset < first[partition] || offset > next[partition]) {
                return Optional.empty();
            }
        }
        List<Change> missed = changes.stream()
                .filter(change -> change.offset() >= place.offset(change.partition()))
                .filter(wanted)
                .limit(most + 1L)
                .toList();
        return missed.size() > most ? Optional.empty() : Optional.of(missed);
    }
}
