package org.placard.practice.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short version of {@code make chaos}: real processes, really killed. */
class ChaosTest {

    @Test
    void what_an_engine_a_notifier_and_the_broker_had_in_hand_when_they_were_killed_is_told_once(
            @TempDir Path directory) {
        try (Chaos chaos = new Chaos(directory, System.out)) {
            chaos.begin();
            chaos.killAt(Point.SENT);
            chaos.killAt(Point.CLAIMED);
            chaos.killAt(Point.BROKER_AFTER_ACKNOWLEDGEMENT);

            assertThat(chaos.conclude()).isTrue();
        }
    }
}
