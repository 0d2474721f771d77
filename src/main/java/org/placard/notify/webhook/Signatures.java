package org.placard.notify.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs a message by Standard Webhooks, symmetric: {@code v1,} and the HMAC-SHA256 of {@code id.timestamp.body}. */
final class Signatures {

    private static final String ALGORITHM = "HmacSHA256";

    private Signatures() {}

    /**
     * One signature for each secret, with a space between them: a receiver needs to know one of the secrets.
     *
     * @param seconds since 1970, as the header has them
     */
    static String of(List<Secret> secrets, String id, long seconds, byte[] body) {
        return secrets.stream()
                .map(secret -> "v1," + sign(secret, id, seconds, body))
                .collect(Collectors.joining(" "));
    }

    private static String sign(Secret secret, String id, long seconds, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.key(), ALGORITHM));
            mac.update((id + '.' + seconds + '.').getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
