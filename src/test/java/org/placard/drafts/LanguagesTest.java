package org.placard.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.PracticeFiles.CHINA;
import static org.placard.PracticeFiles.SECRETARIAT;
import static org.placard.PracticeFiles.as;
import static org.placard.PracticeFiles.doing;
import static org.placard.PracticeFiles.sample;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placard.drafts.Languages.LanguageVersion;
import org.placard.platform.FileId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;

class LanguagesTest extends HouseTest {

    @Autowired
    private Checking checking;

    @Autowired
    private Issuing issuing;

    @Autowired
    private Revising revising;

    @Autowired
    private LanguageVersions versions;

    @Autowired
    private Comparisons comparisons;

    @Autowired
    private DraftsSettings settings;

    @Test
    void each_language_has_its_own_step_and_day_and_the_last_one_issues_the_document() {
        FileId file = numbered();
        assertThat(open(file))
                .containsExactlyInAnyOrder("issue-ar", "issue-zh", "issue-en", "issue-fr", "issue-ru", "issue-es");

        issue(file, Language.EN);
        assertThat(open(file)).hasSize(5).doesNotContain("issue-en");
        assertThat(versions.of(file))
                .filteredOn(one -> one.issuedOn() != null)
                .containsExactly(new LanguageVersion(Language.EN, TODAY));
        for (Language language : List.of(Language.AR, Language.ZH, Language.FR, Language.RU)) {
            issue(file, language);
        }
        assertThat(events(file)).doesNotContain("draft-issued");

        issue(file, Language.ES);
        assertThat(events(file)).filteredOn("language-issued"::equals).hasSize(6);
        assertThat(events(file)).contains("draft-issued");
        assertThat(open(file)).contains("schedule-action").doesNotContain("issue-language", "issue-ar");
    }

    @Test
    void all_outstanding_languages_are_issued_in_one_entry() {
        FileId file = numbered();
        issue(file, Language.EN);
        int entries = trail.of(file).size();

        doing(SECRETARIAT, () -> issuing.issue(file, null, null));

        assertThat(trail.of(file)).hasSize(entries + 1);
        assertThat(versions.of(file)).hasSize(6).allMatch(one -> TODAY.equals(one.issuedOn()));
        assertNotNow(file, () -> doing(SECRETARIAT, () -> issuing.issue(file, null, null)));
    }

    @Test
    void a_language_is_issued_once_and_not_before_the_document_has_a_number() {
        FileId file = files.tabled();
        assertNotNow(file, () -> issue(file, Language.EN));
        doing(SECRETARIAT, () -> checking.accept(file, null, null, null));
        issue(file, Language.EN);
        assertNotNow(file, () -> issue(file, Language.EN));
    }

    @Test
    void what_is_no_official_language_is_refused() {
        assertRefused(DraftRule.UNKNOWN_LANGUAGE, () -> Language.of("de"));
        assertRefused(DraftRule.UNKNOWN_LANGUAGE, () -> Language.of(null));
        assertRefused(DraftRule.UNKNOWN_LANGUAGE, () -> Language.of(""));
    }

    @Test
    void where_fewer_languages_are_required_the_others_follow_after_the_document_is_issued() {
        requiring(List.of("en", "fr"), () -> {
            FileId file = numbered();
            issue(file, Language.EN);
            issue(file, Language.FR);

            assertThat(events(file)).contains("draft-issued");
            assertThat(open(file)).filteredOn("issue-language"::equals).hasSize(4);
            issue(file, Language.RU);
            assertThat(open(file)).filteredOn("issue-language"::equals).hasSize(3);
            doing(SECRETARIAT, () -> issuing.issue(file, null, null));
            assertThat(open(file)).contains("schedule-action").doesNotContain("issue-language", "issue-ar");
            assertThat(versions.of(file)).allMatch(one -> one.issuedOn() != null);
        });
    }

    @Test
    void all_at_once_is_one_entry_where_fewer_languages_are_required_too() {
        requiring(List.of("en"), () -> {
            FileId file = numbered();
            doing(SECRETARIAT, () -> issuing.issue(file, null, null));

            assertThat(open(file)).contains("schedule-action").doesNotContain("issue-language", "issue-ar");
            assertThat(versions.of(file)).allMatch(one -> one.issuedOn() != null);
        });
    }

    @Test
    void a_revision_is_compared_issued_in_six_languages_and_in_hand_until_then() {
        FileId file = files.issued();
        String symbol = drafts.get(file).symbol();
        as(CHINA, () -> {
            ReadText read = texts.read(sample("Guided by the Charter", "Inspired by the Charter"), "rev.md", file);
            revising.handIn(file, read.id(), proposals.of(read).confirmation(), null, null);
            return null;
        });
        doing(SECRETARIAT, () -> revising.accept(file, null, null));

        assertThat(revising.inHand(file)).isTrue();
        Comparisons.Kept kept = comparisons.get(file, 2);
        assertThat(kept.symbol()).isEqualTo(symbol + "/Rev.1");
        assertThat(kept.againstSymbol()).isEqualTo(symbol);
        assertThat(kept.comparison().changes()).isEqualTo(1);
        issue(file, Language.EN);
        doing(SECRETARIAT, () -> issuing.issue(file, null, null));
        assertThat(revising.inHand(file)).isFalse();
        assertThat(events(file)).contains("revision-issued");
        assertRefused(DraftRule.UNKNOWN_COMPARISON, () -> comparisons.get(file, 1));
    }

    private FileId numbered() {
        FileId file = files.tabled();
        doing(SECRETARIAT, () -> checking.accept(file, null, null, null));
        return file;
    }

    private void issue(FileId file, Language language) {
        doing(SECRETARIAT, () -> issuing.issue(file, language, null, null));
    }

    private void requiring(List<String> languages, Runnable work) {
        ReflectionTestUtils.setField(
                versions,
                "settings",
                new DraftsSettings(languages, settings.inSessionWords(), settings.firstDecision()));
        try {
            work.run();
        } finally {
            ReflectionTestUtils.setField(versions, "settings", settings);
        }
    }
}
