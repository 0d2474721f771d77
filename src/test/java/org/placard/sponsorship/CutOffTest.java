package org.placard.sponsorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.placard.PracticeFiles.SECRETARIAT;
import static org.placard.PracticeFiles.doing;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.placard.PlacardTest;
import org.placard.PracticeFiles;
import org.placard.calendar.AnnouncingSessions;
import org.placard.calendar.Cutoff;
import org.placard.calendar.Move;
import org.placard.calendar.Replan;
import org.placard.calendar.SettingCutoffs;
import org.placard.calendar.Terms;
import org.placard.journal.Entry;
import org.placard.journal.Trail;
import org.placard.lifecycle.TimerDue;
import org.placard.lifecycle.Whereabouts;
import org.placard.platform.FileId;
import org.springframework.beans.factory.annotation.Autowired;

/** Until when exactly States can join. */
class CutOffTest extends PlacardTest {

    @Autowired
    private AnnouncingSessions announcing;

    @Autowired
    private SettingCutoffs setting;

    @Autowired
    private Trail trail;

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

    @Test
    void a_cut_off_that_is_set_moves_the_timer_of_every_draft_of_the_session() {
        doing(SECRETARIAT, () -> announcing.announce("S-77", TODAY, TODAY.plusDays(8), null, null));
        FileId file = files.tabled(confirmed -> PracticeFiles.inSession(confirmed, "S-77"));

        Replan preview = PracticeFiles.as(
                SECRETARIAT,
                () -> setting.preview(
                        "S-77", Cutoff.COSPONSORSHIP, TODAY.plusDays(3).atTime(12, 0)));
        doing(
                SECRETARIAT,
                () -> setting.set(
                        "S-77",
                        Cutoff.COSPONSORSHIP,
                        TODAY.plusDays(3).atTime(12, 0),
                        new Terms(null, null, preview.fingerprint())));

        Instant noon = Instant.parse("2020-03-15T11:00:00Z");
        assertThat(preview.moves())
                .extracting(Move::kind, Move::file, Move::after)
                .contains(tuple(Move.Kind.CUT_OFF, file, noon));
        assertThat(whereabouts.timers(file)).extracting(TimerDue::due).contains(noon);
        assertThat(trail.of(file)).extracting(Entry::command).contains("move-cut-off");
    }
}
