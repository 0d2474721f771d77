package org.placard.notify.intake;

import java.util.Map;

/**
 * How a consumer stands.
 *
 * @param lag records that are there and not taken yet, by partition
 * @param waiting why a partition waits, by partition; empty when all is well
 */
public record Progress(Map<String, Long> lag, Map<String, String> waiting) {

    public static final Progress NONE = new Progress(Map.of(), Map.of());
}
