package org.placard.inbox;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.placard.platform.Refusal;

/**
 * A message as it came, before anything in it is believed.
 *
 * @param key null where it has none
 * @param headers as text; CloudEvents attributes begin with {@code ce_}
 * @param value null where it has none
 */
record Letter(String topic, int partition, long offset, String key, Map<String, String> headers, byte[] value) {

    private static final Pattern PLAIN = Pattern.compile("[\\x21-\\x7e]{1,200}");

    static Letter of(ConsumerRecord<String, byte[]> message) {
        Map<String, String> headers = new TreeMap<>();
        for (Header header : message.headers()) {
            byte[] value = header.value() == null ? new byte[0] : header.value();
            headers.put(storable(header.key()), storable(new String(value, StandardCharsets.UTF_8)));
        }
        return new Letter(
                message.topic(),
                message.partition(),
                message.offset(),
                storable(message.key()),
                headers,
                message.value());
    }

    /** Empty text where the attribute is missing or no plain text. */
    String attribute(String name) {
        String value = headers.getOrDefault("ce_" + name, "");
        return PLAIN.matcher(value).matches() ? value : "";
    }

    /** @throws Refusal if this is no CloudEvent in binary mode with data */
    Report open() {
        if (!attribute("specversion").equals("1.0")) {
            throw new Refusal(InboxRule.MALFORMED, "ce_specversion", "ce_specversion");
        }
        if (value == null || value.length == 0) {
            throw new Refusal(InboxRule.MALFORMED, "value", "value");
        }
        needed("id");
        return new Report(needed("type"), needed("source"), new String(value, StandardCharsets.UTF_8));
    }

    private String needed(String name) {
        String value = attribute(name);
        if (value.isEmpty()) {
            throw new Refusal(InboxRule.MALFORMED, "ce_" + name, "ce_" + name);
        }
        return value;
    }

    /** PostgreSQL keeps no NUL and no half characters; a message that cannot even be set aside would wait for ever. */
    static String storable(String text) {
        if (text == null) {
            return null;
        }
        byte[] whole = text.replace('\u0000', '\uFFFD').getBytes(StandardCharsets.UTF_8);
        return new String(whole, StandardCharsets.UTF_8);
    }
}
