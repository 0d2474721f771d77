package org.placard.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.placard.PracticeFiles.CHINA;
import static org.placard.PracticeFiles.PRESIDENT;
import static org.placard.PracticeFiles.SECRETARIAT;
import static org.placard.PracticeFiles.delegation;
import static org.placard.PracticeFiles.doing;
import static org.placard.PracticeFiles.sample;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.calendar.ChangingSessions;
import org.placard.platform.Actor;
import org.placard.platform.FileId;
import org.placard.register.Files;
import org.springframework.beans.factory.annotation.Autowired;

class AnnouncementTest extends HouseTest {

    @Autowired
    private Files register;

    private static final Actor PAKISTAN = delegation("PAK");

    @Autowired
    private GrantingLeave leave;

    @Autowired
    private Withdrawing withdrawing;

    @Autowired
    private ChangingSessions changing;

    @Autowired
    private Announcements announcements;

    @Test
    void an_announced_initiative_is_a_file_without_a_text() {
        FileId file = announced(CHINA, "43");

        Draft draft = drafts.get(file);
        assertThat(draft.tabledAt()).isNull();
        assertThat(draft.lastVersion()).isZero();
        assertThat(draft.tabledBy()).isEqualTo("CHN");
        assertThat(announcements.find(file)).get().extracting("summary").isEqualTo("What it is about");
        assertThat(processes(file)).containsExactlyInAnyOrder("announcement", "informal-consultations");
        assertThat(events(file)).containsExactly("initiative-announced");
    }

    @Test
    void the_file_of_an_announced_draft_goes_on_when_it_is_tabled() {
        FileId file = announced(CHINA, "43");

        table(file, CHINA, "43", sample());

        assertThat(drafts.get(file).title()).startsWith("Promoting mutually beneficial");
        assertThat(open(file)).containsExactly("check-draft");
        assertThat(processes(file))
                .containsExactlyInAnyOrder("draft-submission", "co-sponsorship", "informal-consultations");
        assertThat(events(file)).contains("draft-tabled", "cosponsorship-opened");
    }

    @Test
    void what_was_announced_is_tabled_once_by_its_own_sponsor_for_its_own_session() {
        FileId file = announced(CHINA, "43");

        assertRefused(file, DraftRule.MAIN_SPONSOR_ONLY, () -> table(file, PAKISTAN, "43", sample()));
        assertRefused(file, DraftRule.OTHER_SESSION, () -> table(file, CHINA, "44", sample()));
        table(file, CHINA, "43", sample());
        assertNotNow(file, () -> table(file, CHINA, "43", sample("Guided", "Inspired")));
    }

    @Test
    void a_sponsor_drops_what_it_announced() {
        FileId file = announced(CHINA, "43");

        assertRefused(
                file, DraftRule.MAIN_SPONSOR_ONLY, () -> doing(PAKISTAN, () -> withdrawing.withdraw(file, null, null)));
        doing(CHINA, () -> withdrawing.withdraw(file, "Overtaken", null));

        assertThat(processes(file)).isEmpty();
        assertThat(events(file)).containsExactly("initiative-announced", "draft-withdrawn");
    }

    @Test
    void an_announcement_lapses_when_its_session_closes_and_moves_with_it() {
        String session = session(6);
        FileId file = announced(CHINA, session);
        doing(SECRETARIAT, () -> changing.change(session, TODAY.minusWeeks(1), TODAY.plusWeeks(8), null, null));
        assertThat(processes(file)).contains("announcement");

        doing(SECRETARIAT, () -> changing.change(session, TODAY.minusWeeks(1), TODAY.minusDays(1), null, null));

        await("the announcement lapses")
                .untilAsserted(() -> assertThat(events(file)).endsWith("announcement-lapsed"));
        assertThat(processes(file)).isEmpty();
        assertThat(register.get(file).outcome()).isEqualTo("lapsed");
    }

    @Test
    void after_the_deadline_a_draft_is_tabled_only_with_the_presidents_leave() {
        String session = session(0);
        assertRefused(
                DraftRule.TABLING_CLOSED,
                () -> files.tabled(confirmed -> org.placard.PracticeFiles.inSession(confirmed, session)));
        FileId file = announced(CHINA, session);
        assertRefused(file, DraftRule.TABLING_CLOSED, () -> table(file, CHINA, session, sample()));

        doing(PRESIDENT, () -> leave.grant(file, "Talks went on", null));
        table(file, CHINA, session, sample());

        assertThat(open(file)).containsExactly("check-draft");
        assertThat(events(file)).contains("late-tabling-allowed", "draft-tabled");
        assertThat(announcements.leave(file)).get().extracting("reason").isEqualTo("Talks went on");
    }

    @Test
    void leave_needs_a_reason_is_given_once_and_only_on_what_is_announced() {
        FileId file = announced(CHINA, "43");

        assertRefused(file, DraftRule.REASON_NEEDED, () -> doing(PRESIDENT, () -> leave.grant(file, " ", null)));
        doing(PRESIDENT, () -> leave.grant(file, "Talks go on", null));
        assertRefused(file, DraftRule.LEAVE_ALREADY, () -> doing(PRESIDENT, () -> leave.grant(file, "Again", null)));
        FileId tabled = files.tabled();
        assertNotNow(tabled, () -> doing(PRESIDENT, () -> leave.grant(tabled, "Too late", null)));
        assertThat(announcements.leave(tabled)).isEmpty();
    }

    @Test
    void nothing_is_announced_for_a_session_that_is_over() {
        assertRefused(DraftRule.SESSION_OVER, () -> announced(CHINA, "42"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "null, 3, A title, drafts.missing",
                "99, 3, A title, drafts.unknown-session",
                "no session, 3, A title, drafts.unknown-session",
                "43, ' ', A title, drafts.missing",
                "43, 3, null, drafts.missing",
                "43, 3, ' ', drafts.missing"
            })
    void what_cannot_be_announced_is_refused(String session, String item, String title, String rule) {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> doing(
                        CHINA, () -> announcing.announce(new Announcing.Initiative(session, item, title, null), null)))
                .isInstanceOfSatisfying(
                        org.placard.platform.Refusal.class,
                        refusal -> assertThat(refusal.rule().id()).isEqualTo(rule));
    }

    @Test
    void a_title_or_summary_without_end_is_refused() {
        assertRefused(
                DraftRule.TOO_LONG,
                () -> doing(
                        CHINA,
                        () -> announcing.announce(new Announcing.Initiative("43", "3", "x".repeat(501), null), null)));
        assertRefused(
                DraftRule.TOO_LONG,
                () -> doing(
                        CHINA,
                        () -> announcing.announce(
                                new Announcing.Initiative("43", "3", "A title", "x".repeat(2001)), null)));
    }
}
