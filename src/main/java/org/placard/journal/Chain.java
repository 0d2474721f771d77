package org.placard.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** How entries are chained: the hash of an entry is SHA-256 over its predecessor's hash followed by its own body. */
final class Chain {

    static final int HASH_BYTES = 32;

    private Chain() {}

    static byte[] hash(byte[] previous, String body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            return digest.digest(body.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
