package org.placard.sponsorship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.placard.PlacardTest;
import org.placard.PracticeFiles;
import org.placard.lifecycle.TimerDue;
import org.placard.lifecycle.Whereabouts;
import org.placard.platform.FileId;
import org.springframework.beans.factory.annotation.Autowired;

/** Until when exactly States can join. */
class CutOffTest extends PlacardTest {

    @Autowired
    private PracticeFiles files;

    @Autowired
    private CutOff cutOff;

    @Autowired
    private Whereabouts whereabouts;

    @Test
    void co_sponsorship_is_open_until_the_very_moment_and_closed_from_then_on() {
        FileId file = files.issued();
        Instant moment = cutOff.of(file).orElseThrow();

        for (Duration before : new Duration[] {Duration.ofDays(1), Duration.ofHours(1), Duration.ofNanos(1000)}) {
            assertThat(cutOff.hasPassed(file, moment.minus(before)))
                    .as("%s before", before)
                    .isFalse();
            assertThat(cutOff.hasPassed(file, moment.plus(before)))
                    .as("%s after", before)
                    .isTrue();
        }
        assertThat(cutOff.hasPassed(file, moment)).isTrue();
        assertThat(whereabouts.timers(file)).extracting(TimerDue::due).containsExactly(moment);
    }
}
