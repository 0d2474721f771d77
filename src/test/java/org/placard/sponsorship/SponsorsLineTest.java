package org.placard.sponsorship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placard.sponsorship.SponsorsLine.Printed;

class SponsorsLineTest {

    @Test
    void a_single_sponsor_stands_alone() {
        assertThat(SponsorsLine.text(List.of(new Printed("CUB", "Cuba", true)))).isEqualTo("Cuba*: draft resolution");
    }

    @Test
    void the_last_two_are_joined_by_and_without_a_comma() {
        assertThat(SponsorsLine.text(List.of(
                        new Printed("BLR", "Belarus", true),
                        new Printed("PAK", "Pakistan", false),
                        new Printed("YEM", "Yemen", true))))
                .isEqualTo("Belarus,* Pakistan and Yemen*: draft resolution");
    }

    @Test
    void an_asterisk_before_and_follows_the_name_directly() {
        assertThat(SponsorsLine.text(
                        List.of(new Printed("BLR", "Belarus", true), new Printed("PAK", "Pakistan", false))))
                .isEqualTo("Belarus* and Pakistan: draft resolution");
    }
}
