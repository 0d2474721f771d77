package org.placard.notify.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The expected signatures were computed with two other programs (Python's hmac, openssl). */
class SignaturesTest {

    private static final Secret NEW = Secret.of("whsec_" + Settings.KEY);
    private static final Secret OLD = Secret.of("whsec_" + Settings.OTHER_KEY);
    private static final String ID = "0b8f6c1e-0f0a-4f6e-8f0e-3d2b8a3c9d11";
    private static final byte[] BODY =
            "{\"type\":\"org.placard.draft-tabled.v1\",\"data\":{\"title\":\"Côte d’Ivoire – 中文\"}}"
                    .getBytes(StandardCharsets.UTF_8);

    @Test
    void a_message_is_signed_by_standard_webhooks() {
        Secret secret = Secret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        byte[] body = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);

        assertThat(Signatures.of(List.of(secret), "msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330L, body))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void while_a_secret_is_replaced_both_sign() {
        assertThat(Signatures.of(List.of(NEW, OLD), ID, 1_583_996_400L, BODY))
                .isEqualTo("v1,UXexdJUw2Onb952w+zwc4ia6RpUyxpCt3HAjvdIm188="
                        + " v1,CcbS/GDQsWv3O3YpqNGDwlHSNFwPbl3bEVoUwKGJtaE=");
    }

    @Test
    void a_secret_is_written_as_the_rules_say_and_read_again() {
        Secret secret = Secret.random();
        assertThat(secret.written()).matches("whsec_[A-Za-z0-9+/]{43}=");
        assertThat(Secret.of(secret.written()).key()).isEqualTo(secret.key()).hasSize(32);
        assertThat(secret).hasToString("whsec_…");
    }
}
