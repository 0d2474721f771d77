package org.placard.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.PracticeFiles.CHINA;
import static org.placard.PracticeFiles.SECRETARIAT;
import static org.placard.PracticeFiles.as;
import static org.placard.PracticeFiles.doing;
import static org.placard.PracticeFiles.sample;

import org.junit.jupiter.api.Test;
import org.placard.platform.FileId;
import org.springframework.beans.factory.annotation.Autowired;

class CorrectionsTest extends HouseTest {

    @Autowired
    private CorrectingDocuments correcting;

    @Autowired
    private Corrections corrections;

    @Autowired
    private Revising revising;

    @Autowired
    private Checking checking;

    @Autowired
    private Issuing issuing;

    @Test
    void corrigenda_are_numbered_one_after_the_other_and_keep_what_they_say() {
        FileId file = files.issued();
        String symbol = drafts.get(file).symbol();

        correct(file, "fr", "For “a” read “b”", "Misprint");
        correct(file, null, "Delete footnote 1", "Stray footnote");

        assertThat(corrections.corrigenda(file))
                .extracting("symbol", "language", "text", "reason")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                symbol + "/Corr.1", Language.FR, "For “a” read “b”", "Misprint"),
                        org.assertj.core.groups.Tuple.tuple(
                                symbol + "/Corr.2", null, "Delete footnote 1", "Stray footnote"));
        assertThat(drafts.get(file).lastVersion()).isEqualTo(1);
        assertThat(events(file)).filteredOn("corrigendum-issued"::equals).hasSize(2);
    }

    @Test
    void a_reissued_document_gets_an_asterisk_and_no_new_text() {
        FileId file = files.issued();
        String symbol = drafts.get(file).symbol();

        reissue(file, "A page was missing");

        assertThat(drafts.get(file).symbol()).isEqualTo(symbol + "*");
        assertThat(drafts.get(file).lastVersion()).isEqualTo(1);
        assertThat(events(file)).endsWith("document-reissued");
        correct(file, null, "Words", "Misprint");
        assertThat(corrections.corrigenda(file)).extracting("symbol").containsExactly(symbol + "/Corr.1");
    }

    @Test
    void the_asterisk_does_not_pass_to_the_revision() {
        FileId file = files.issued();
        String symbol = drafts.get(file).symbol();
        reissue(file, "A page was missing");
        as(CHINA, () -> {
            ReadText read = texts.read(sample("Guided by", "Inspired by"), "rev.md", file);
            revising.handIn(file, read.id(), proposals.of(read).confirmation(), null, null);
            return null;
        });
        doing(SECRETARIAT, () -> revising.accept(file, null, null));
        correct(file, null, "Words", "Misprint");
        doing(SECRETARIAT, () -> issuing.issue(file, null, null));

        assertThat(drafts.get(file).symbol()).isEqualTo(symbol + "/Rev.1");
        assertThat(corrections.corrigenda(file))
                .as("until a revision is out, the document before it is corrected")
                .extracting("symbol")
                .containsExactly(symbol + "/Corr.1");
    }

    @Test
    void what_cannot_be_corrected_is_refused() {
        FileId file = files.issued();

        assertRefused(file, DraftRule.UNKNOWN_LANGUAGE, () -> correct(file, "de", "Words", "Misprint"));
        assertRefused(file, DraftRule.MISSING, () -> correct(file, null, " ", "Misprint"));
        assertRefused(file, DraftRule.MISSING, () -> correct(file, null, null, "Misprint"));
        assertRefused(file, DraftRule.TOO_LONG, () -> correct(file, null, "x".repeat(20_001), "Misprint"));
        assertRefused(file, DraftRule.REASON_NEEDED, () -> correct(file, null, "Words", null));
        assertRefused(file, DraftRule.REASON_NEEDED, () -> reissue(file, " "));
        assertThat(corrections.corrigenda(file)).isEmpty();
    }

    @Test
    void nothing_is_corrected_before_the_issue_or_after_action() {
        FileId tabled = files.tabled();
        doing(SECRETARIAT, () -> checking.accept(tabled, null, null, null));
        assertNotNow(tabled, () -> correct(tabled, null, "Words", "Misprint"));
        assertNotNow(tabled, () -> reissue(tabled, "Misprint"));

        FileId adopted = files.adopted(TODAY);
        String symbol = drafts.get(adopted).symbol();
        assertNotNow(adopted, () -> correct(adopted, null, "Words", "Misprint"));
        assertNotNow(adopted, () -> reissue(adopted, "Misprint"));
        assertThat(drafts.get(adopted).symbol()).isEqualTo(symbol);
        assertThat(corrections.corrigenda(adopted)).isEmpty();
    }

    private void correct(FileId file, String language, String text, String reason) {
        doing(SECRETARIAT, () -> correcting.correct(file, language, text, reason, null));
    }

    private void reissue(FileId file, String reason) {
        doing(SECRETARIAT, () -> correcting.reissue(file, reason, null));
    }
}
