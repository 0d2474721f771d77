package org.placard.sponsorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.placard.PracticeFiles.CHINA;
import static org.placard.PracticeFiles.SECRETARIAT;
import static org.placard.PracticeFiles.delegation;
import static org.placard.PracticeFiles.doing;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placard.PlacardTest;
import org.placard.PracticeFiles;
import org.placard.drafts.Checking;
import org.placard.journal.Body;
import org.placard.journal.Trail;
import org.placard.platform.Actor;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

class GroupsAndCoreGroupTest extends PlacardTest {

    private static final LocalDate SEED = LocalDate.of(2020, 6, 17);
    private static final String AFRICA = "Group of African States";
    private static final Actor SOUTH_AFRICA = delegation("ZAF");

    @Autowired
    private SpeakingForGroups speaking;

    @Autowired
    private NamingCoreGroup naming;

    @Autowired
    private Cosponsoring cosponsoring;

    @Autowired
    private Checking checking;

    @Autowired
    private Sponsors sponsors;

    @Autowired
    private GroupSponsors groups;

    @Autowired
    private CoreGroup coreGroup;

    @Autowired
    private SponsorsLine line;

    @Autowired
    private Trail trail;

    @Autowired
    private PracticeFiles files;

    @Test
    void a_group_stands_in_the_place_of_the_state_that_speaks_for_it() {
        FileId file = files.tabled();

        doing(SOUTH_AFRICA, () -> speaking.join(file, "the group of african states", "ZAF", null, null));

        assertThat(line.at(file, SEED)).contains("Somalia, South Africa* (on behalf of the Group of African States), ");
        assertThat(lastEvents(file)).containsExactly("org.placard.group-joined-sponsors.v1");
    }

    @Test
    void a_groups_sponsorship_is_not_that_of_the_state_that_speaks_for_it() {
        FileId file = files.tabled();
        int before = sponsors.of(file).size();

        doing(SOUTH_AFRICA, () -> speaking.join(file, AFRICA, "ZAF", null, null));

        assertThat(sponsors.of(file))
                .hasSize(before)
                .noneMatch(sponsor -> sponsor.state().equals("ZAF"));
        doing(SOUTH_AFRICA, () -> cosponsoring.join(file, "ZAF", null, null));
        assertThat(line.at(file, SEED)).containsOnlyOnce("South Africa");
    }

    @Test
    void a_group_is_at_tabling_until_the_draft_has_its_symbol_and_additional_after_it() {
        FileId early = files.tabled();
        FileId late = numbered();

        doing(SOUTH_AFRICA, () -> speaking.join(early, AFRICA, "ZAF", null, null));
        doing(SOUTH_AFRICA, () -> speaking.join(late, AFRICA, "ZAF", null, null));

        assertThat(groups.of(early)).extracting(GroupSponsor::kind).containsExactly(Sponsor.Kind.AT_TABLING);
        assertThat(groups.of(late)).extracting(GroupSponsor::kind).containsExactly(Sponsor.Kind.ADDITIONAL);
    }

    @Test
    void a_state_of_another_regional_group_does_not_speak_for_it() {
        FileId file = files.tabled();

        assertRefused(
                SponsorshipRule.NOT_OF_THE_GROUP,
                delegation("PAK"),
                () -> speaking.join(file, AFRICA, "PAK", null, null));
    }

    @Test
    void where_the_data_do_not_tell_the_claim_is_recorded_as_one() {
        FileId file = files.tabled();

        doing(delegation("PAK"), () -> speaking.join(file, "Organization of Islamic Cooperation", "PAK", null, null));

        assertThat(groups.of(file)).extracting(GroupSponsor::belongs).containsExactly((Boolean) null);
    }

    @Test
    void a_group_that_nobody_knows_and_no_group_at_all_are_refused() {
        FileId file = files.tabled();

        for (String name : new String[] {"Group of Nowhere", "", null}) {
            assertRefused(
                    SponsorshipRule.UNKNOWN_GROUP, SOUTH_AFRICA, () -> speaking.join(file, name, "ZAF", null, null));
        }
    }

    @Test
    void nobody_speaks_through_another_delegation_and_a_group_joins_once() {
        FileId file = files.tabled();

        assertRefused(
                SponsorshipRule.OWN_STATE_ONLY, SOUTH_AFRICA, () -> speaking.join(file, AFRICA, "EGY", null, null));
        doing(SOUTH_AFRICA, () -> speaking.join(file, AFRICA, "ZAF", null, null));
        assertRefused(
                SponsorshipRule.ONE_GROUP_ONCE,
                delegation("EGY"),
                () -> speaking.join(file, AFRICA, "EGY", null, null));
    }

    @Test
    void who_spoke_for_a_group_takes_it_off_and_nobody_else_but_the_secretariat_with_a_reason() {
        FileId file = files.tabled();
        assertRefused(SponsorshipRule.NO_GROUP, SOUTH_AFRICA, () -> speaking.leave(file, AFRICA, null, null));
        doing(SOUTH_AFRICA, () -> speaking.join(file, AFRICA, "ZAF", null, null));

        assertRefused(
                SponsorshipRule.NOT_SPOKEN_FOR, delegation("EGY"), () -> speaking.leave(file, AFRICA, null, null));
        assertRefused(
                SponsorshipRule.GROUP_NOT_A_SPONSOR,
                SOUTH_AFRICA,
                () -> speaking.leave(file, "European Union", null, null));
        assertRefused(SponsorshipRule.REASON_NEEDED, SECRETARIAT, () -> speaking.leave(file, AFRICA, " ", null));
        doing(SECRETARIAT, () -> speaking.leave(file, AFRICA, "The coordinator objects", null));
        assertThat(groups.of(file)).isEmpty();
        doing(SOUTH_AFRICA, () -> speaking.join(file, AFRICA, "ZAF", null, null));
        doing(SOUTH_AFRICA, () -> speaking.leave(file, AFRICA, null, null));
        assertThat(lastEvents(file)).containsExactly("org.placard.group-left-sponsors.v1");
    }

    @Test
    void after_the_cut_off_no_group_joins() {
        files.leaveTablingOpen("42");
        FileId file = files.tabled(confirmed -> PracticeFiles.inSession(confirmed, "42"));

        assertRefused(
                SponsorshipRule.CUT_OFF_PASSED, SOUTH_AFRICA, () -> speaking.join(file, AFRICA, "ZAF", null, null));
    }

    @Test
    void a_sponsor_that_is_named_at_tabling_belongs_to_the_core_group_at_once() {
        FileId file = files.tabled();

        doing(CHINA, () -> naming.name(file, "PAK", null, null));

        assertThat(kind(file, "PAK")).isEqualTo(Sponsor.Kind.CORE_GROUP);
        assertThat(sponsors.of(file)).extracting(Sponsor::state).startsWith("CHN", "PAK");
        assertThat(lastEvents(file))
                .containsExactly("org.placard.core-group-named.v1", "org.placard.cosponsor-joined.v1");
    }

    @Test
    void who_is_named_later_joins_by_itself_also_as_a_co_sponsor_that_it_was() {
        FileId file = numbered();

        doing(CHINA, () -> naming.name(file, "PAK", null, null));
        doing(CHINA, () -> naming.name(file, "LKA", null, null));
        assertThat(coreGroup.invited(file)).containsExactly("PAK", "LKA");
        assertThat(kind(file, "PAK")).isEqualTo(Sponsor.Kind.AT_TABLING);

        doing(delegation("PAK"), () -> cosponsoring.join(file, "PAK", null, null));
        doing(delegation("LKA"), () -> cosponsoring.join(file, "LKA", null, null));
        assertThat(kind(file, "PAK")).isEqualTo(Sponsor.Kind.CORE_GROUP);
        assertThat(kind(file, "LKA")).isEqualTo(Sponsor.Kind.CORE_GROUP);
        assertThat(coreGroup.invited(file)).isEmpty();
        assertRefused(
                SponsorshipRule.ONE_STATE_ONCE, delegation("LKA"), () -> cosponsoring.join(file, "LKA", null, null));
    }

    @Test
    void the_main_sponsor_alone_names_its_core_group_and_nobody_twice() {
        FileId file = files.tabled();

        assertRefused(
                SponsorshipRule.MAIN_SPONSOR_NAMES, delegation("PAK"), () -> naming.name(file, "PAK", null, null));
        assertRefused(SponsorshipRule.UNKNOWN_STATE, CHINA, () -> naming.name(file, "XYZ", null, null));
        assertRefused(SponsorshipRule.UNKNOWN_STATE, CHINA, () -> naming.name(file, null, null, null));
        assertRefused(SponsorshipRule.NAMED_ALREADY, CHINA, () -> naming.name(file, "CHN", null, null));
        doing(CHINA, () -> naming.name(file, "LKA", null, null));
        assertRefused(SponsorshipRule.NAMED_ALREADY, CHINA, () -> naming.name(file, "LKA", null, null));
    }

    @Test
    void one_of_the_core_group_can_leave() {
        FileId file = files.tabled();
        doing(CHINA, () -> naming.name(file, "PAK", null, null));

        doing(delegation("PAK"), () -> cosponsoring.leave(file, "PAK", null, null));

        assertThat(sponsors.find(file, "PAK")).isEmpty();
    }

    private FileId numbered() {
        FileId file = files.tabled();
        doing(SECRETARIAT, () -> checking.accept(file, null, null, null));
        return file;
    }

    private Sponsor.Kind kind(FileId file, String state) {
        return sponsors.find(file, state).orElseThrow().kind();
    }

    private List<String> lastEvents(FileId file) {
        return trail.of(file).get(trail.of(file).size() - 1).events().stream()
                .map(Body.Event::type)
                .toList();
    }

    private static void assertRefused(SponsorshipRule rule, Actor actor, Runnable command) {
        assertThatThrownBy(() -> doing(actor, command))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
