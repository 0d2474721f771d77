package org.placard.inbox;

import java.time.Instant;
import java.util.Map;

/**
 * A message that was set aside.
 *
 * @param number of it among those that were set aside
 * @param source, id, type as its headers say; empty where they do not
 * @param key null where it has none
 * @param rule that it was refused by, {@code inbox.unknown-type}
 * @param reason the rule in words
 * @param remedy what to do
 * @param attempts how often it was tried
 * @param at when it was set aside
 * @param triedAt when it was tried last
 * @param text its value as text
 */
public record Aside(
        long number,
        String source,
        String id,
        String type,
        String key,
        String rule,
        String reason,
        String remedy,
        int attempts,
        Instant at,
        Instant triedAt,
        Map<String, String> headers,
        String text) {}
