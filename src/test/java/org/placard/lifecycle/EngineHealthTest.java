package org.placard.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.placard.PlacardTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;

class EngineHealthTest extends PlacardTest {

    @Autowired
    private EngineHealth health;

    @Autowired
    private Timers timers;

    @Test
    void a_node_whose_timers_stand_still_says_so() {
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        timers.stop();
        try {
            assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        } finally {
            timers.start();
        }
        assertThat(health.health().getDetails()).containsEntry("timersGivenUp", 0L);
    }
}
