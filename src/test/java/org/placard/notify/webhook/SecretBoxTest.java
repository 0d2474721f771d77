package org.placard.notify.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.placard.platform.Refusal;

class SecretBoxTest {

    private static final UUID ENDPOINT = UUID.randomUUID();

    private final Secret secret = Secret.random();

    @Test
    void what_is_kept_shows_nothing_of_the_secret_and_opens_again() {
        SecretBox box = box(Settings.KEY);
        byte[] kept = box.close(ENDPOINT, secret);

        assertThat(kept).isNotEqualTo(box.close(ENDPOINT, secret));
        assertThat(HexFormat.of().formatHex(kept)).doesNotContain(HexFormat.of().formatHex(secret.key(), 0, 8));
        assertThat(box.open(ENDPOINT, kept).key()).isEqualTo(secret.key());
    }

    @Test
    void a_new_key_encrypts_and_the_old_one_beside_it_still_opens() {
        byte[] kept = box(Settings.OTHER_KEY).close(ENDPOINT, secret);
        SecretBox both = box(Settings.KEY + "," + Settings.OTHER_KEY);

        assertThat(both.open(ENDPOINT, kept).key()).isEqualTo(secret.key());
        assertThat(box(Settings.KEY)
                        .open(ENDPOINT, both.close(ENDPOINT, secret))
                        .key())
                .isEqualTo(secret.key());
    }

    @Test
    void a_secret_opens_only_for_its_endpoint_with_its_key_and_unchanged() {
        byte[] kept = box(Settings.KEY).close(ENDPOINT, secret);
        byte[] changed = kept.clone();
        changed[kept.length - 1] ^= 1;

        assertThatThrownBy(() -> box(Settings.KEY).open(UUID.randomUUID(), kept))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> box(Settings.KEY).open(ENDPOINT, changed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> box(Settings.OTHER_KEY).open(ENDPOINT, kept))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not configured");
    }

    @Test
    void without_a_key_no_secret_is_kept() {
        assertThatThrownBy(() -> box("").close(ENDPOINT, secret))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(WebhookRule.NO_KEY));
    }

    @Test
    void a_key_that_is_too_short_stops_the_start() {
        assertThatThrownBy(() -> box("c2hvcnQ=")).hasMessageContaining("32 bytes");
    }

    private static SecretBox box(String keys) {
        return new SecretBox(Settings.with(Map.of("keys", keys)));
    }
}
