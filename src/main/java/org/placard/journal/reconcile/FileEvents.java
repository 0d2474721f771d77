package org.placard.journal.reconcile;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.UUID;

/** The events that a file's journal holds, in 32 bytes each, and where they were met. Numbers start at 1, without gaps. */
final class FileEvents {

    enum Match {
        SAME,
        ALTERED,
        UNKNOWN
    }

    private static final int WIDTH = 2 * Long.BYTES + Fingerprint.BYTES;
    private static final int FIRST = 8;

    private byte[] known = new byte[FIRST * WIDTH];
    private int size;
    private final BitSet waiting = new BitSet();
    private final BitSet onTopic = new BitSet();
    private final BitSet firsts = new BitSet();
    private final BitSet expired = new BitSet();
    private long lastFirst;

    /** The next one of the journal. */
    void add(UUID id, byte[] fingerprint) {
        if ((size + 1) * WIDTH > known.length) {
            known = Arrays.copyOf(known, 2 * known.length);
        }
        ByteBuffer.wrap(known, size * WIDTH, WIDTH)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .put(fingerprint);
        size++;
    }

    int size() {
        return size;
    }

    Match match(long sequence, UUID id, byte[] fingerprint) {
        if (sequence < 1 || sequence > size || !id.equals(id(sequence))) {
            return Match.UNKNOWN;
        }
        int from = (int) (sequence - 1) * WIDTH + 2 * Long.BYTES;
        boolean same = Arrays.equals(known, from, from + Fingerprint.BYTES, fingerprint, 0, Fingerprint.BYTES);
        return same ? Match.SAME : Match.ALTERED;
    }

    UUID id(long sequence) {
        ByteBuffer at = ByteBuffer.wrap(known, (int) (sequence - 1) * WIDTH, WIDTH);
        return new UUID(at.getLong(), at.getLong());
    }

    void waits(long sequence) {
        waiting.set((int) sequence);
    }

    /** The topic keeps events for a while only, and this one is older. */
    void expires(long sequence) {
        expired.set((int) sequence);
    }

    /** It is on the topic; {@link #first} says more of one that is no replay. */
    void arrives(long sequence) {
        onTopic.set((int) sequence);
    }

    enum Arrival {
        IN_ORDER,
        AGAIN,
        LATE
    }

    /** How what is no replay came, compared with what came before it. */
    Arrival first(long sequence) {
        if (firsts.get((int) sequence)) {
            return Arrival.AGAIN;
        }
        firsts.set((int) sequence);
        boolean late = sequence < lastFirst;
        lastFirst = Math.max(lastFirst, sequence);
        return late ? Arrival.LATE : Arrival.IN_ORDER;
    }

    /** Those that are nowhere on their way. */
    BitSet lost() {
        BitSet lost = new BitSet();
        lost.set(1, size + 1);
        lost.andNot(onTopic);
        lost.andNot(waiting);
        lost.andNot(expired);
        return lost;
    }
}
