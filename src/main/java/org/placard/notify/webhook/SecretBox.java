package org.placard.notify.webhook;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Component;

/**
 * Keeps secrets encrypted in the database (AES-256-GCM), bound to their endpoint: a row that is copied to another
 * endpoint does not open. What is kept: 4 bytes that name the key, 12 bytes of chance, the encrypted secret with its tag.
 */
@Component
class SecretBox {

    private static final int KEY_BYTES = 32;
    private static final int NAME_BYTES = 4;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private record Key(byte[] name, SecretKeySpec key) {}

    private final List<Key> keys;

    SecretBox(WebhookSettings settings) {
        this.keys = settings.keys().stream()
                .filter(key -> !key.isBlank())
                .map(SecretBox::key)
                .toList();
    }

    /** Refused where no key is configured: a secret is never kept in clear. */
    byte[] close(UUID endpoint, Secret secret) {
        if (keys.isEmpty()) {
            throw new Refusal(WebhookRule.NO_KEY, "placard.webhooks.keys");
        }
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        Key key = keys.get(0);
        byte[] closed = crypt(Cipher.ENCRYPT_MODE, key, nonce, endpoint, secret.key());
        return ByteBuffer.allocate(NAME_BYTES + NONCE_BYTES + closed.length)
                .put(key.name())
                .put(nonce)
                .put(closed)
                .array();
    }

    /** @throws IllegalStateException if its key is not configured any more, or the bytes were changed */
    Secret open(UUID endpoint, byte[] kept) {
        byte[] name = Arrays.copyOf(kept, NAME_BYTES);
        byte[] nonce = Arrays.copyOfRange(kept, NAME_BYTES, NAME_BYTES + NONCE_BYTES);
        byte[] closed = Arrays.copyOfRange(kept, NAME_BYTES + NONCE_BYTES, kept.length);
        Key key = keys.stream()
                .filter(one -> Arrays.equals(one.name(), name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the key of the endpoint's secret is not configured"));
        return new Secret(crypt(Cipher.DECRYPT_MODE, key, nonce, endpoint, closed));
    }

    private static byte[] crypt(int mode, Key key, byte[] nonce, UUID endpoint, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key.key(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(endpoint.getMostSignificantBits())
                    .putLong(endpoint.getLeastSignificantBits())
                    .array());
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the endpoint's secret does not open", e);
        }
    }

    private static Key key(String base64) {
        byte[] key = Base64.getDecoder().decode(base64.strip());
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("placard.webhooks.keys: a key has 32 bytes, this one " + key.length);
        }
        try {
            byte[] name = Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(key), NAME_BYTES);
            return new Key(name, new SecretKeySpec(key, "AES"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
