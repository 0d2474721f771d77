package org.placard.notify.live;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A place in the topic: the next offset of every partition. The same place on every node. */
record Position(long[] offsets) {

    private static final int RADIX = 36;
    private static final Pattern WRITTEN = Pattern.compile("[0-9a-z]{1,12}(-[0-9a-z]{1,12}){0,999}");

    /** @return empty where it is none */
    static Optional<Position> read(String written) {
        if (written == null || !WRITTEN.matcher(written).matches()) {
            return Optional.empty();
        }
        return Optional.of(new Position(Arrays.stream(written.split("-"))
                .mapToLong(offset -> Long.parseLong(offset, RADIX))
                .toArray()));
    }

    String written() {
        return Arrays.stream(offsets)
                .mapToObj(offset -> Long.toString(offset, RADIX))
                .collect(Collectors.joining("-"));
    }

    /** Of a partition that was added later: its beginning. */
    long offset(int partition) {
        return partition < offsets.length ? offsets[partition] : 0;
    }
}
