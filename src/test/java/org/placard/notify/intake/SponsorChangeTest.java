package org.placard.notify.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placard.journal.contract.DraftTabled;
import org.placard.notify.Samples;

class SponsorChangeTest {

    @Test
    void a_tabled_draft_brings_its_sponsors_once_each() {
        DraftTabled tabled = new DraftTabled(Samples.DRAFT, "HRC/43", "3", "CHN", List.of("CHN", "CUB"), 1);

        assertThat(SponsorChange.by(tabled))
                .containsExactly(new SponsorChange("CHN", true, true), new SponsorChange("CUB", false, true));
    }
}
