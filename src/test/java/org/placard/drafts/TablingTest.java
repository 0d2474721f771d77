package org.placard.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.placard.PracticeFiles.CHINA;
import static org.placard.PracticeFiles.SECRETARIAT;
import static org.placard.PracticeFiles.as;
import static org.placard.PracticeFiles.delegation;
import static org.placard.PracticeFiles.doing;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.placard.PlacardTest;
import org.placard.PracticeFiles;
import org.placard.journal.Body;
import org.placard.journal.Trail;
import org.placard.lifecycle.LifecycleRule;
import org.placard.lifecycle.OpenStep;
import org.placard.lifecycle.Whereabouts;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.placard.platform.Rule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class TablingTest extends PlacardTest {

    @Autowired
    private ReadingTexts texts;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Tabling tabling;

    @Autowired
    private Checking checking;

    @Autowired
    private Correcting correcting;

    @Autowired
    private Issuing issuing;

    @Autowired
    private Revising revising;

    @Autowired
    private Withdrawing withdrawing;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Trail trail;

    @Autowired
    private Whereabouts whereabouts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PracticeFiles files;

    @Test
    void the_sample_is_proposed_with_all_that_it_says() {
        Confirmation proposed = as(CHINA, () -> proposals.of(texts.read(PracticeFiles.sample(), "sample.md", null)))
                .confirmation();

        assertThat(proposed.session()).isEqualTo("43");
        assertThat(proposed.agendaItem()).isEqualTo("3");
        assertThat(proposed.documentDate()).isEqualTo(LocalDate.of(2020, 6, 17));
        assertThat(proposed.mainSponsor()).isEqualTo("CHN");
        assertThat(proposed.sponsors()).hasSize(17);
        assertThat(proposed.remainsSeized()).isTrue();
        assertThat(proposed.obligations())
                .extracting(OrderedObligation::kind, OrderedObligation::paragraph, OrderedObligation::session)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("meeting", 8, "46"),
                        org.assertj.core.groups.Tuple.tuple("report", 9, "49"));
        assertThat(proposed.obligations().get(1).dependsOn()).isEqualTo(1);
    }

    @Test
    void a_tabled_draft_waits_for_the_secretariat() {
        FileId file = files.tabled();

        assertThat(open(file)).containsExactly("check-draft");
        assertThat(trail.of(file)).singleElement().satisfies(entry -> {
            assertThat(entry.command()).isEqualTo("table-draft");
            assertThat(entry.state()).isEqualTo("CHN");
            assertThat(entry.events())
                    .extracting(Body.Event::type)
                    .containsExactly("org.placard.draft-tabled.v1", "org.placard.cosponsorship-opened.v1");
            assertThat(entry.steps()).extracting("element").contains("draft-tabled", "check-draft");
        });
    }

    @Test
    void what_is_given_back_can_be_corrected_and_tabled_again() {
        FileId file = files.tabled();

        doing(SECRETARIAT, () -> checking.giveBack(file, "The title is missing a word", null));
        assertThat(open(file)).containsExactly("correct-draft");

        doing(CHINA, () -> {
            ReadText text =
                    texts.read(PracticeFiles.sample("Promoting mutually", "On promoting mutually"), "2.md", file);
            correcting.tableAgain(file, text.id(), proposals.of(text).confirmation(), null, null);
        });
        assertThat(open(file)).containsExactly("check-draft");
        assertThat(drafts.get(file).title()).startsWith("On promoting mutually");
    }

    @Test
    void nothing_goes_back_without_a_reason() {
        FileId file = files.tabled();

        assertRefused(DraftRule.REASON_NEEDED, () -> doing(SECRETARIAT, () -> checking.giveBack(file, " ", null)));
    }

    @Test
    void a_revision_is_a_new_version_under_the_same_number() {
        FileId file = files.issued();
        String symbol = drafts.get(file).symbol();

        handInRevision(file, "12 March 2020");
        doing(SECRETARIAT, () -> revising.accept(file, null, null));
        doing(SECRETARIAT, () -> issuing.issue(file, null, null));

        assertThat(drafts.get(file).symbol()).isEqualTo(symbol + "/Rev.1");
        assertThat(drafts.documentDate(file)).isEqualTo(LocalDate.of(2020, 3, 12));
    }

    @Test
    void one_revision_at_a_time() {
        FileId file = files.issued();
        handInRevision(file, "12 March 2020");

        assertRefused(DraftRule.REVISION_PENDING, () -> handInRevision(file, "13 March 2020"));
    }

    @Test
    void the_text_that_is_there_already_revises_nothing() {
        FileId file = files.issued();

        assertRefused(DraftRule.TEXT_UNCHANGED, () -> handInRevision(file, "17 June 2020"));
        assertThat(open(file)).containsExactlyInAnyOrder("schedule-action", "assess-budget");
    }

    @Test
    void the_main_sponsor_withdraws_before_and_after_the_issue() {
        for (FileId file : List.of(files.tabled(), files.issued())) {
            doing(CHINA, () -> withdrawing.withdraw(file, "Overtaken", null));

            assertThat(whereabouts.courses(file)).isEmpty();
            assertThat(trail.of(file).get(trail.of(file).size() - 1).events())
                    .extracting(Body.Event::type)
                    .contains("org.placard.draft-withdrawn.v1", "org.placard.cosponsorship-closed.v1");
        }
    }

    @Test
    void a_co_sponsor_cannot_withdraw_the_draft() {
        FileId file = files.tabled();

        assertRefused(
                DraftRule.MAIN_SPONSOR_ONLY,
                () -> doing(delegation("PAK"), () -> withdrawing.withdraw(file, null, null)));
    }

    @Test
    void what_is_withdrawn_stays_withdrawn() {
        FileId file = files.tabled();
        doing(CHINA, () -> withdrawing.withdraw(file, null, null));

        assertRefused(
                LifecycleRule.NOT_POSSIBLE_NOW,
                () -> doing(SECRETARIAT, () -> checking.accept(file, null, null, null)));
    }

    @Test
    void an_unsound_confirmation_is_refused_and_nothing_is_filed() {
        long before = drafts();

        refusesConfirmation(DraftRule.UNKNOWN_SESSION, it -> PracticeFiles.inSession(it, "999"));
        refusesConfirmation(DraftRule.UNKNOWN_STATE, it -> sponsoredBy(it, "CHN", List.of("CHN", "XYZ")));
        refusesConfirmation(DraftRule.SPONSOR_TWICE, it -> sponsoredBy(it, "CHN", List.of("CHN", "CHN")));
        refusesConfirmation(DraftRule.OWN_STATE_ONLY, it -> sponsoredBy(it, "CUB", List.of("CHN", "CUB")));

        assertThat(drafts()).isEqualTo(before);
    }

    @Test
    void a_file_that_is_no_resolution_is_refused_by_name() {
        for (String text : List.of("", "Dear Sir or Madam,\n\nthank you for your letter.\n")) {
            assertRefused(DraftRule.UNREADABLE, () -> as(CHINA, () -> texts.read(text.getBytes(), "letter.txt", null)));
        }
    }

    @Test
    void twenty_megabytes_are_refused() {
        byte[] large = new byte[20 * 1024 * 1024];
        java.util.Arrays.fill(large, (byte) 'a');

        assertRefused(DraftRule.UNREADABLE, () -> as(CHINA, () -> texts.read(large, "large.txt", null)));
    }

    @Test
    void who_did_not_bring_a_text_cannot_confirm_it() {
        ReadText text = as(CHINA, () -> texts.read(PracticeFiles.sample(), "sample.md", null));

        assertRefused(DraftRule.NOT_YOUR_READING, () -> doing(delegation("PAK"), () -> texts.own(text.id())));
    }

    private void handInRevision(FileId file, String date) {
        doing(CHINA, () -> {
            ReadText text = texts.read(PracticeFiles.sample("17 June 2020", date), "rev.md", file);
            revising.handIn(file, text.id(), proposals.of(text).confirmation(), null, null);
        });
    }

    private void refusesConfirmation(Rule rule, UnaryOperator<Confirmation> correction) {
        assertRefused(rule, () -> files.tabled(correction));
    }

    private static Confirmation sponsoredBy(Confirmation confirmed, String main, List<String> sponsors) {
        return new Confirmation(
                confirmed.session(),
                confirmed.agendaItem(),
                confirmed.title(),
                confirmed.printedNumber(),
                confirmed.documentDate(),
                confirmed.distribution(),
                confirmed.originalLanguage(),
                main,
                sponsors,
                confirmed.obligations(),
                confirmed.remainsSeized());
    }

    private static void assertRefused(Rule rule, Runnable command) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    private List<String> open(FileId file) {
        return whereabouts.openSteps(file).stream().map(OpenStep::step).toList();
    }

    private long drafts() {
        return jdbc.sql("select count(*) from draft").query(Long.class).single();
    }
}
