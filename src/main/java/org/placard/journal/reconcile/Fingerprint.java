package org.placard.journal.reconcile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Sixteen bytes that stand for all that an event says: whoever alters any of it alters them. */
final class Fingerprint {

    static final int BYTES = 16;

    private Fingerprint() {}

    /** @param hash of the journal entry, in hexadecimal */
    static byte[] of(String type, String hash, byte[] data) {
        MessageDigest digest = sha256();
        digest.update(bytes(type));
        digest.update((byte) 0);
        digest.update(bytes(hash));
        digest.update((byte) 0);
        return Arrays.copyOf(digest.digest(data == null ? new byte[0] : data), BYTES);
    }

    private static byte[] bytes(String text) {
        return String.valueOf(text).getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
