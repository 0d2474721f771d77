package org.placard.sponsorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.placard.PracticeFiles.CHINA;
import static org.placard.PracticeFiles.delegation;
import static org.placard.PracticeFiles.doing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placard.PlacardTest;
import org.placard.PracticeFiles;
import org.placard.drafts.Drafts;
import org.placard.drafts.Withdrawing;
import org.placard.journal.Journal;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.LifecycleRule;
import org.placard.lifecycle.Whereabouts;
import org.placard.platform.Actor;
import org.placard.platform.FileId;
import org.placard.platform.PlatformRule;
import org.placard.platform.Refusal;
import org.placard.platform.Rule;
import org.placard.states.States;
import org.springframework.beans.factory.annotation.Autowired;

class SponsorsAtAnyDateTest extends PlacardTest {

    private static final Actor SRI_LANKA = delegation("LKA");

    @Autowired
    private Cosponsoring cosponsoring;

    @Autowired
    private SpeakingForGroups speaking;

    @Autowired
    private Sponsors sponsors;

    @Autowired
    private GroupSponsors groups;

    @Autowired
    private SponsorsLine line;

    @Autowired
    private Withdrawing withdrawing;

    @Autowired
    private Whereabouts whereabouts;

    @Autowired
    private Journal journal;

    @Autowired
    private CutOff cutOff;

    @Autowired
    private Drafts drafts;

    @Autowired
    private CoreGroup coreGroup;

    @Autowired
    private States states;

    @Autowired
    private Clock clock;

    @Autowired
    private PracticeFiles files;

    @Test
    void the_line_stands_as_it_stood_at_each_moment() {
        FileId file = files.tabled();
        doing(SRI_LANKA, () -> cosponsoring.join(file, "LKA", null, null));
        doing(delegation("ZAF"), () -> speaking.join(file, "Group of African States", "ZAF", null, null));
        doing(SRI_LANKA, () -> cosponsoring.leave(file, "LKA", null, null));
        List<Instant> changes = sponsors.changes(file);

        assertThat(changes).hasSize(4).isSorted();
        assertThat(line.at(file, changes.get(0)).text()).doesNotContain("Sri Lanka", "South Africa");
        assertThat(line.at(file, changes.get(1)).text()).contains("Sri Lanka,*").doesNotContain("South Africa");
        assertThat(line.at(file, changes.get(2)).text()).contains("Sri Lanka,*", "(on behalf of the Group of African");
        assertThat(line.at(file, changes.get(3)).text())
                .doesNotContain("Sri Lanka")
                .contains("South Africa");
        assertThat(line.at(file, changes.get(0).minusMillis(1)).printed()).isEmpty();
        assertThat(line.at(file, changes.get(0).minusMillis(1)).text()).isEmpty();
    }

    @Test
    void the_asterisks_are_those_of_that_day() {
        FileId file = files.tabled();

        SponsorsLine.Line now = line.at(file, clock.instant());

        assertThat(now.membersKnown()).isTrue();
        assertThat(now.text()).contains("Burundi,*", "Pakistan, ");
    }

    @Test
    void where_the_members_are_not_known_nobody_gets_a_false_asterisk() {
        FileId file = files.tabled();

        assertThat(line.at(file, LocalDate.of(2016, 6, 17))).doesNotContain("*");
        assertThat(line.at(file, Instant.parse("2030-01-01T00:00:00Z")).membersKnown())
                .isFalse();
        assertThat(line.at(file, Instant.parse("2030-01-01T00:00:00Z")).text())
                .contains("Yemen: draft resolution")
                .doesNotContain("*");
    }

    @Test
    void a_moment_that_is_ahead_or_none_at_all_is_refused() {
        Instant now = clock.instant();

        assertThat(PastMoment.of("2020-03-01T10:00:00+01:00", now)).isEqualTo(Instant.parse("2020-03-01T09:00:00Z"));
        assertThat(PastMoment.of("2020-03-01", now))
                .isBetween(Instant.parse("2020-03-01T22:59:59Z"), Instant.parse("2020-03-01T23:00:00Z"));
        assertRefused(SponsorshipRule.NOT_PAST, () -> PastMoment.of("2999-01-01", now));
        assertRefused(PlatformRule.NOT_A_DATE, () -> PastMoment.of("2020-02-30", now));
        assertRefused(PlatformRule.NOT_A_DATE, () -> PastMoment.of("yesterday", now));
    }

    @Test
    void who_joined_can_leave_after_the_cut_off_until_the_draft_is_gone() {
        files.leaveTablingOpen("42");
        FileId file = files.tabled(confirmed -> PracticeFiles.inSession(confirmed, "42"));
        await().until(() -> !whereabouts.awaits(Cosponsorship.STATE_JOINS, BusinessKey.of(file)));

        doing(delegation("PAK"), () -> cosponsoring.leave(file, "PAK", null, null));
        assertThat(sponsors.find(file, "PAK")).isEmpty();

        doing(CHINA, () -> withdrawing.withdraw(file, null, null));
        assertThat(whereabouts.courses(file)).isEmpty();
        assertRefused(
                LifecycleRule.NOT_POSSIBLE_NOW,
                () -> doing(delegation("YEM"), () -> cosponsoring.leave(file, "YEM", null, null)));
    }

    @Test
    void where_the_setting_says_so_nobody_leaves_after_the_cut_off_either() {
        files.leaveTablingOpen("42");
        FileId file = files.tabled(confirmed -> PracticeFiles.inSession(confirmed, "42"));
        FileId open = files.tabled();
        SponsorshipCircumstances strict = new SponsorshipCircumstances(
                new SponsorshipSettings(SponsorshipSettings.LeavingUntil.CUT_OFF),
                journal,
                cutOff,
                drafts,
                sponsors,
                coreGroup,
                groups,
                states);

        assertThat(facts(strict, file)).containsEntry("cutoff", "passed");
        assertThat(facts(strict, open)).doesNotContainKey("cutoff");
    }

    @Test
    void a_cut_off_that_passed_is_told_once_and_does_not_come_back_with_new_dates() {
        files.leaveTablingOpen("42");
        FileId file = files.tabled(confirmed -> PracticeFiles.inSession(confirmed, "42"));

        await().atMost(Duration.ofSeconds(30))
                .until(() -> !whereabouts.awaits(Cosponsorship.STATE_JOINS, BusinessKey.of(file)));

        assertThat(whereabouts.timers(file)).isEmpty();
        assertThat(groups.of(file)).isEmpty();
    }

    private static Map<String, Object> facts(SponsorshipCircumstances circumstances, FileId file) {
        return PracticeFiles.as(
                delegation("PAK"), () -> circumstances.facts(Cosponsorship.STATE_LEAVES.name(), BusinessKey.of(file)));
    }

    private static void assertRefused(Rule rule, Runnable command) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
