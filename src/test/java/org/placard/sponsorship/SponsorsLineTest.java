package org.placard.sponsorship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placard.drafts.DraftKind;
import org.placard.sponsorship.SponsorsLine.Printed;

class SponsorsLineTest {

    @Test
    void a_single_sponsor_stands_alone() {
        assertThat(text(new Printed("CUB", "Cuba", true))).isEqualTo("Cuba*: draft resolution");
    }

    @Test
    void the_last_two_are_joined_by_and_without_a_comma() {
        assertThat(text(
                        new Printed("BLR", "Belarus", true),
                        new Printed("PAK", "Pakistan", false),
                        new Printed("YEM", "Yemen", true)))
                .isEqualTo("Belarus,* Pakistan and Yemen*: draft resolution");
    }

    @Test
    void an_asterisk_before_and_follows_the_name_directly() {
        assertThat(text(new Printed("BLR", "Belarus", true), new Printed("PAK", "Pakistan", false)))
                .isEqualTo("Belarus* and Pakistan: draft resolution");
    }

    @Test
    void a_group_stands_behind_the_state_that_speaks_for_it() {
        assertThat(text(
                        new Printed("AGO", "Angola", "Group of African States", false),
                        new Printed("NOR", "Norway", "Group of Western European and other States", true)))
                .isEqualTo("Angola (on behalf of the Group of African States) and"
                        + " Norway* (on behalf of the Group of Western European and other States): draft resolution");
    }

    @Test
    void the_line_says_what_the_draft_is() {
        List<Printed> cuba = List.of(new Printed("CUB", "Cuba", true));

        assertThat(SponsorsLine.text(cuba, DraftKind.DECISION)).isEqualTo("Cuba*: draft decision");
        assertThat(SponsorsLine.text(List.of(), DraftKind.PRESIDENTS_STATEMENT))
                .isEqualTo("Draft statement by the President");
        assertThat(SponsorsLine.text(List.of(), DraftKind.RESOLUTION)).isEmpty();
    }

    private static String text(Printed... printed) {
        return SponsorsLine.text(List.of(printed), DraftKind.RESOLUTION);
    }
}
