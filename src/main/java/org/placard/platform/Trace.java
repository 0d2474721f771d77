package org.placard.platform;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.MDC;

/**
 * What this thread's work belongs to, as W3C Trace Context has it in {@code traceparent}: came with the request, or was
 * made for the command. Kept where the logs find it.
 */
public final class Trace implements AutoCloseable {

    private static final String KEY = "traceparent";
    private static final Pattern FORM =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final int TRACE_BYTES = 16;
    private static final int PARENT_BYTES = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final boolean begunHere;

    private Trace(boolean begunHere) {
        this.begunHere = begunHere;
    }

    /** That of this thread's work. */
    public static Optional<String> current() {
        return Optional.ofNullable(MDC.get(KEY));
    }

    /** Goes on with this thread's, or begins one that ends with the closing. */
    public static Trace continued() {
        return current().isPresent() ? new Trace(false) : begun(null);
    }

    /** @param from what the caller sent; where that is nothing, or not in the form of the standard, one is made */
    public static Trace begun(String from) {
        MDC.put(KEY, from != null && FORM.matcher(from).matches() ? from : fresh());
        return new Trace(true);
    }

    @Override
    public void close() {
        if (begunHere) {
            MDC.remove(KEY);
        }
    }

    private static String fresh() {
        return "00-" + random(TRACE_BYTES) + "-" + random(PARENT_BYTES) + "-01";
    }

    // All zeros would not be in the form, and are as likely as a broken machine.
    private static String random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
