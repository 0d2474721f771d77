package org.placard.notify.webhook;

import java.security.SecureRandom;
import java.util.Base64;

/** The secret that an endpoint and Placard share, as Standard Webhooks writes it: {@code whsec_} and base64. */
public record Secret(byte[] key) {

    static final String PREFIX = "whsec_";

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Secret random() {
        byte[] key = new byte[BYTES];
        RANDOM.nextBytes(key);
        return new Secret(key);
    }

    static Secret of(String written) {
        if (!written.startsWith(PREFIX)) {
            throw new IllegalArgumentException("a secret starts with " + PREFIX);
        }
        return new Secret(Base64.getDecoder().decode(written.substring(PREFIX.length())));
    }

    public String written() {
        return PREFIX + Base64.getEncoder().encodeToString(key);
    }

    // Never into a log by accident.
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
